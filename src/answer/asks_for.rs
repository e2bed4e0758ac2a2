//! What a question asks for: how long, how much, where; and whether a text gives it. Knows nothing of sections.

use super::cues::padded;
use crate::quantity::{Unit, numbers};

/// The kind of thing that answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsksFor {
    /// A time: how long, by when, how many days.
    Time,
    /// A sum of money.
    Money,
    /// A place or telephone number.
    Place,
    /// A list of documents.
    Documents,
    /// Anything else.
    Other,
}

/// Words that ask, folded (no accents, simplified). Longer ones first where one contains another.
const MONEY: &[&str] = &[
    "how much",
    "cost",
    "price",
    " fee",
    " fine",
    "penalty",
    "多少钱",
    "费用",
    "收费",
    "罚款",
    "罚多少",
    "几块",
    "いくら",
    "費用",
    "费用",
    "手数料",
    "罰金",
    "罚金",
    "얼마",
    "비용",
    "수수료",
    "벌금",
    "과태료",
    "combien coute",
    "cout",
    "prix",
    "frais",
    "amende",
    "tarif",
    "was kostet",
    "kosten",
    "gebuhr",
    "strafe",
    "bussgeld",
    "cuanto cuesta",
    "costo",
    "coste",
    "precio",
    "tasa",
    "multa",
    "сколько стоит",
    "стоимость",
    "пошлин",
    "штраф",
    "цена",
    "كم تكلف",
    "رسوم",
    "تكلفه",
    "غرامه",
    "سعر",
    "quanto costa",
    "quanto custa",
    "taxa",
    "bao nhieu tien",
    "le phi",
    "phat",
    "biaya",
    "bayar berapa",
    "denda",
    "prezzo",
    "quanto si paga",
    "custo",
    "preco",
    "gia bao nhieu",
    "เท่าไหร่",
    "ค่าธรรมเนียม",
    "ค่าปรับ",
    "ราคา",
    "फीस",
    "जुर्माना",
    "खर्च",
    "kitna paisa",
    "kitne paise",
    "fees kitni",
];
const TIME: &[&str] = &[
    "how long",
    "how many days",
    "how many hours",
    "how soon",
    "when",
    "deadline",
    "by what date",
    "until when",
    "how early",
    "how late",
    "how often",
    "多久",
    "几天",
    "多少天",
    "多长时间",
    "什么时候",
    "何时",
    "几小时",
    "多少小时",
    "期限",
    "时限",
    "提前",
    "几个月",
    "几年",
    "何日",
    "何時間",
    "いつ",
    "期限",
    "どのくらい",
    "何时间",
    "何か月",
    "며칠",
    "언제",
    "기한",
    "얼마나",
    "기간",
    "몇 시간",
    "몇 일",
    "combien de temps",
    "combien de jours",
    "quand",
    "delai",
    "wie lange",
    "wann",
    "frist",
    "wie viele tage",
    "cuanto tiempo",
    "cuantos dias",
    "cuando",
    "plazo",
    "как долго",
    "сколько дней",
    "когда",
    "срок",
    "за сколько",
    "كم يوم",
    "كم ساعه",
    "متي",
    "مده",
    "مهله",
    "موعد",
    "quanto tempo",
    "quanti giorni",
    "entro quando",
    "quantos dias",
    "prazo",
    "bao lau",
    "khi nao",
    "may ngay",
    "berapa lama",
    "kapan",
    "berapa hari",
    "berapa jam",
    "batas waktu",
    "quanto dura",
    "scadenza",
    "entro quanti",
    "ate quando",
    "quantas horas",
    "quante ore",
    "truoc bao",
    "may thang",
    "นานแค่ไหน",
    "กี่วัน",
    "เมื่อไหร่",
    "กี่ชั่วโมง",
    "ภายในกี่",
    "कितने दिन",
    "कब",
    "कितने घंटे",
    "समय सीमा",
    "kitne din",
    "kab tak",
    "kitne ghante",
];
const PLACE: &[&str] = &[
    "where",
    "which office",
    "address",
    "phone",
    "number to call",
    "哪里",
    "在哪",
    "地址",
    "电话",
    "哪个窗口",
    "どこ",
    "住所",
    "電話",
    "电话",
    "어디",
    "주소",
    "전화",
    " ou ",
    "adresse",
    "telephone",
    " wo ",
    "adresse",
    "telefon",
    "donde",
    "direccion",
    "telefono",
    "где",
    "куда",
    "адрес",
    "телефон",
    "اين",
    "عنوان",
    "هاتف",
    "رقم",
    "dove",
    "onde",
    "o dau",
    "telp",
    "nomor telepon",
    "alamat",
    "di mana",
    "dimana",
    "indirizzo",
    "endereco",
    "telefone",
    "dia chi",
    "so dien thoai",
    "ที่ไหน",
    "เบอร์",
    "ที่อยู่",
    "कहाँ",
    "कहां",
    "फ़ोन नंबर",
    "फोन नंबर",
    "kahan",
    "phone number",
    "hotline",
];
const DOCUMENTS: &[&str] = &[
    "document",
    "paper",
    "what do i need to bring",
    "what to bring",
    "材料",
    "资料",
    "文件",
    "带什么",
    "需要什么",
    "必要書類",
    "书类",
    "書類",
    "持ち物",
    "서류",
    "준비물",
    "pieces",
    "papiers",
    "unterlagen",
    "dokumente",
    "papiere",
    "documento",
    "papeles",
    "документ",
    "бумаг",
    "وثائق",
    "مستندات",
    "اوراق",
    "giay to",
];

impl AsksFor {
    /// Reads the kind off a question.
    pub fn of(question: &str) -> Self {
        let folded = padded(question);
        let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
        if has(MONEY) {
            Self::Money
        } else if has(DOCUMENTS) {
            Self::Documents
        } else if has(TIME) {
            Self::Time
        } else if has(PLACE) {
            Self::Place
        } else {
            Self::Other
        }
    }

    /// Whether a sentence gives what is asked for.
    pub fn is_given_by(self, sentence: &str) -> bool {
        match self {
            Self::Time => [Unit::Hours, Unit::Days, Unit::Months, Unit::Years, Unit::Minutes].iter().any(|unit| stands(sentence, *unit)),
            Self::Money => stands(sentence, Unit::Yuan),
            Self::Place => numbers(sentence).iter().any(|number| number.end - number.start >= 5) || sentence.contains("http"),
            Self::Documents | Self::Other => false,
        }
    }
}

fn stands(sentence: &str, unit: Unit) -> bool {
    numbers(sentence).iter().any(|number| unit.stands_by(sentence, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_ask_for_times_sums_and_places() {
        for (question, kind) in [
            ("How long before it expires must I renew my residence permit?", AsksFor::Time),
            ("引っ越したら何日以内に届け出ますか", AsksFor::Time),
            ("ما غرامة عدم تسجيل السكن؟", AsksFor::Money),
            ("Was kostet eine Aufenthaltserlaubnis?", AsksFor::Money),
            ("出入境管理局在哪里", AsksFor::Place),
            ("какие документы нужны", AsksFor::Documents),
            ("may I work", AsksFor::Other),
        ] {
            assert_eq!(AsksFor::of(question), kind, "{question}");
        }
    }

    #[test]
    fn sentences_give_what_is_asked_for() {
        assert!(AsksFor::Time.is_given_by("Register within 24 hours."));
        assert!(!AsksFor::Money.is_given_by("Register within 24 hours."));
        assert!(AsksFor::Money.is_given_by("最高可处2000元罚款。"));
    }
}
