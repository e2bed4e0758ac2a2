//! Words that announce a number: which kind of number is meant near a place of a text. Knows nothing of the numbers.

use std::cell::OnceCell;
use std::sync::LazyLock;

use super::Kind;
use super::pattern::Pattern;

/// A word that announces numbers of a kind, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Word {
    start: usize,
    end: usize,
    kind: Kind,
}

/// How many characters may stand between a word and the number behind it, and between a number and the word behind that.
const BEFORE: usize = 28;
const BEHIND: usize = 10;

/// The announcing words of each kind in the languages people ask in.
///
/// Latin words stand alone or begin a word; other scripts have no such ends.
const WORDS: [(Kind, &str); 9] = [
    (
        Kind::Passport,
        r"(?-u:\b)(?:pass? ?port|pp (?:no|nr|num)|travel document|pasaporte|passeport|passaporte?o?|reisepass|pass(?:nummer|nr|-nr)|pass(?-u:\b)|paspor(?-u:\b))|h[ộo] chi[ếe]u|паспорт|загран|باسبور|護照|护照|パスポート|旅券|여권|جواز|पासपोर्ट|พาสปอร์ต|หนังสือเดินทาง",
    ),
    (
        Kind::Permit,
        r"(?-u:\b)(?:visas?(?-u:\b)|visum|visado|visto(?-u:\b)|residence permit|residence card|rp (?:no|nr|num)|stay permit|work permit|titre de s[ée]jour|permis de (?:s[ée]jour|travail)|carte de s[ée]jour|aufenthalts\w*|arbeitserlaubnis|permiso de (?:residencia|trabajo|estancia)|permesso di soggiorno|autoriza\w+ de resid[êe]ncia)|виз[аыуе]|вид\w? на жительство|внж|разрешени\w+ на|签证|簽證|居留|停留证|工作许可|工作證|ビザ|査証|在留|就労許可|비자|사증|거류|체류|취업허가|تأشيرة|تاشيرة|إقامة|اقامة|الإقامة|تصريح|thị thực|वीज़ा|วีซ่า",
    ),
    (
        Kind::PermanentResidentCard,
        r"(?-u:\b)(?:permanent resident?(?:ce)?(?: permit| card)?|green card|r[ée]sident\w* permanent\w*|r[ée]sidence permanente|residen\w+ permanente|dauer?aufenthalt\w*|daueraufenthalts\w*|five.star card|five.star id)|永久居留(?:身份证|身份證|证)?|永居证?|五星卡|永住者?(?:身分証|カード|証)?|영구거류증?|영주증?|постоянно\w+ (?:жител\w+|прожива\w+|резидент\w*)|الإقامة الدائمة|المقيم الدائم",
    ),
    (
        Kind::TravelPermit,
        r"(?-u:\b)(?:home return permit|compatriot permit|travel permit|mainland (?:travel )?permit|permis de (?:retour|voyage)|r[üu]ckkehr\w*|reisegenehmigung|reiseausweis|permiso de (?:viaje|regreso|retorno))|通行证|来往(?:大陆|内地)|通行證|回乡证|回鄉證|台胞证|台胞證|通行証|통행증|разрешени\w+ на въезд|проездн\w+ (?:документ|разрешен)\w*|пропуск|تصريح (?:السفر|العودة|الدخول|التنقل)",
    ),
    (
        Kind::IdentityNumber,
        r"(?-u:\b)(?:identity (?:card|number|no)|id (?:card|number|no)|national id|identification number|carte d.identit[ée]|num[ée]ro d.identit[ée]|personalausweis\w*|ausweis\w*|identit[äa]tsnummer|documento de identidad|n[úu]mero de identidad|c[ée]dula|dni|carta d.identit[àa]|codice fiscale|cpf|driv\w+ licen[cs]e|permis de conduire|f[üu]hrerschein\w*|permiso de conducir|carn[ée] de conducir|birth certificate|social (?:security|insurance) (?:number|no|card)|tax(?:payer)? (?:id|number))|身份证|身份證|身份号|身分証|身分証明書|マイナンバー|신분증|주민(?:등록)?번호|주민등록|운전면허|驾照|驾驶证|社保卡|医保卡|出生证|出生医学证明|運転免許|водительск\w+|инн(?:\W|$)|رخصة القيادة|удостоверени\w+|идентификационн\w+|الهوية|هوية|căn cước",
    ),
    (
        Kind::Telephone,
        r"(?-u:\b)(?:(?:tele)?phone|tel(?-u:\b)|mobile|cell(?-u:\b)|call(?:ing)?(?-u:\b)|ring me|please ring|reach (?:me|us)|contact|text me|my (?:no(?-u:\b)|number)|mon num[ée]ro|meine nummer|mi n[úu]mero|t[ée]l(?-u:\b)|whats ?app|wechat|telefon\w*|handy\w*|ruf\w* mich|t[ée]l[ée]phone|portable|appelez.moi|tel[ée]fono|m[óo]vil|celular|ll[áa]m[ae]\w*|telem[óo]vel|cellulare|telepon|sms)|đi[ệe]n tho[ạa]i|телефон|тел(?:\.|:|\W)|мой номер|мобильн|звон|电话|座机|我的号码|رقمي|電話|手机|手機|致电|微信|打给|联系方式|联系我|聯絡|携帯|連絡先|전화|휴대폰|휴대전화|핸드폰|연락처|هاتف|جوال|موبايل|اتصل|واتساب|الرقم|फोन|फ़ोन|मोबाइल|โทร",
    ),
    (
        Kind::BankCard,
        r"(?-u:\b)(?:(?:bank|credit|debit|unionpay|visa|master) ?card|card number|account|iban(?-u:\b)|carte (?:bancaire|de cr[ée]dit|bleue)|num[ée]ro de carte|compte|bankkarte|kreditkarte|karten?nummer|konto\w*|tarjeta|cuenta|carta di credito|conto|cart[ãa]o|conta)|банковск\w+|карт[аыуеой]\w*|сч[её]т\w*|银行卡|銀行卡|信用卡|借记卡|储蓄卡|银联|卡号|卡號|账号|帐号|账户|カード番号|クレジットカード|キャッシュカード|銀行カード|口座|은행 ?카드|카드|계좌|بطاقة|البطاقة|حساب",
    ),
    (
        Kind::CaseNumber,
        r"(?-u:\b)(?:case|(?:my )?file (?:no|number|is)|my file|appointment|booking|tracking|application|reference|receipt|acceptance|dossier|demande|r[ée]c[ée]piss[ée]|r[ée]f[ée]rence|aktenzeichen|folio|n[uú]mero de tr[aá]mite|vorgang\w*|antrag\w*|gesch[äa]ftszeichen|expediente|solicitud|resguardo|pratica|protocollo|processo|pedido)|受理|办件|流水|预约|回执|回執|收据|案号|案號|案件|申请|申請|受付|접수|신청|사건|заявлени|заявк|дел[оауе](?:\W|$)|квитанц|обращени|طلب|ملف|قضية|إيصال|معاملة|hồ sơ",
    ),
    (
        Kind::Address,
        r"(?-u:\b)(?:(?:i|we|he|she) (?:now |currently )?(?:lives?|rents?|stays?)|i.?m at|i am at|living (?:at|in)|my address|(?:my )?home address|address is|address:|resid(?:e|ing) (?:at|in)|my (?:flat|apartment|home|place) is|j.habite|habitons|mon adresse|(?:mon )?domicile|adresse|wohn\w*|anschrift|vivo|vivimos|mi direcci[óo]n|direcci[óo]n|domicilio|abito|indirizzo|moro|endere[çc]o)|住在|住址|家住|户口|户籍|家在|租了|租住|租在|我家|我的地址|地址|居住|住所|住んで|自宅|주소|살고|삽니다|거주|자택|живу|живём|живем|прожива|адрес|أسكن|أعيش|أقيم|عنوان|địa chỉ|sống (?:ở|tại)",
    ),
];

static PATTERNS: LazyLock<Vec<(Kind, Pattern)>> =
    LazyLock::new(|| WORDS.iter().filter_map(|(kind, words)| Some((*kind, Pattern::new(&format!("(?i){words}")).ok()?))).collect());

/// The announcing words of a text, looked for once somebody asks: few texts have a number that could be a person's.
#[derive(Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    found: OnceCell<Vec<Word>>,
}

impl<'t> Words<'t> {
    /// Of a folded text.
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, found: OnceCell::new() }
    }

    fn found(&self) -> &[Word] {
        self.found.get_or_init(|| words(self.text))
    }
}

fn words(text: &str) -> Vec<Word> {
    let of_kind = |(kind, pattern): &'static (Kind, Pattern)| (*kind, pattern);
    PATTERNS
        .iter()
        .map(of_kind)
        .flat_map(|(kind, pattern)| pattern.find_all(text).into_iter().map(move |found| Word { start: found.start(), end: found.end(), kind }))
        .collect()
}

/// The kind of number that is announced for a place: by the nearest word before it, else by one right behind it.
pub(super) fn announced(words: &Words<'_>, text: &str, start: usize, end: usize) -> Option<Kind> {
    let words = words.found();
    // Of words that end at the same place the longest says most: "residence permit" in "permanent residence permit".
    let before = words.iter().filter(|word| word.kind != Kind::Address && word.end <= start).max_by_key(|word| (word.end, word.end - word.start));
    let near = |from: usize, to: usize, most: usize| {
        text.get(from..to).is_some_and(|gap| gap.chars().count() <= most && !gap.contains(['!', '?', '。', '！', '？', ';', '；']))
    };
    if let Some(word) = before.filter(|word| near(word.end, start, BEFORE)) {
        return Some(word.kind);
    }
    let behind = words.iter().filter(|word| word.kind != Kind::Address && word.start >= end).min_by_key(|word| word.start);
    behind.filter(|word| near(end, word.start, BEHIND)).map(|word| word.kind)
}

/// Whether somebody says that they live at a place: right before it, in it, or (in Japanese and Korean) right behind it.
pub(super) fn lives(words: &Words<'_>, text: &str, start: usize, end: usize) -> bool {
    let words = words.found();
    words.iter().filter(|word| word.kind == Kind::Address).any(|word| {
        if word.start >= end {
            return text.get(end..word.start).is_some_and(|gap| matches!(gap, "に" | "にて" | "에" | "에서" | "에 " | "에서 "));
        }
        word.end > start || text.get(word.end..start).is_some_and(|gap| gap.chars().count() <= BEFORE && !gap.contains(['!', '?', '。', '！', '？']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_read() {
        assert_eq!(PATTERNS.len(), WORDS.len());
    }

    #[test]
    fn the_nearest_word_decides() {
        let text = "my passport is lost, phone 62489999";
        assert_eq!(announced(&Words::of(text), text, 27, 35), Some(Kind::Telephone));
        let text = "12345678 is my passport";
        assert_eq!(announced(&Words::of(text), text, 0, 8), Some(Kind::Passport));
    }
}
