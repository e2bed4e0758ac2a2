//! Times in questions: phrases that mean a day or a span, phrases that leave it open, and numbers that are no times.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openwindow::day::Day;
use openwindow::evaluation::times::{self, Told};
use openwindow::language::Language;
use openwindow::when::{self, Mention, When};

/// A Tuesday.
fn today() -> Day {
    "2026-11-24".parse().expect("a day")
}

fn language(code: &str) -> Language {
    code.parse().expect("a language")
}

/// `2026-11-23`, `2026-11-16..2026-11-22` or `?`.
fn written(mention: &Mention) -> String {
    match mention.when {
        When::Day(day) => day.to_string(),
        When::Span { first, last } => format!("{first}..{last}"),
        When::Unclear { .. } => "?".to_owned(),
    }
}

fn readings(code: &str, text: &str) -> String {
    let mentions = when::read(language(code), text, today());
    mentions.iter().map(written).collect::<Vec<_>>().join(" ")
}

/// Language, text, what it says; days apart with spaces.
const SAID: &[(&str, &str, &str)] = &[
    // English
    ("en", "I arrived on 3 November, when do I register?", "2026-11-03"),
    ("en", "My visa expires on January 5th", "2027-01-05"),
    ("en", "my permit runs out 5 Jan 2027", "2027-01-05"),
    ("en", "I moved on the 20th of November 2026", "2026-11-20"),
    ("en", "the rule as of March 2027", "2027-03-01..2027-03-31"),
    ("en", "will it still apply in March?", "2027-03-01..2027-03-31"),
    ("en", "when I moved here in 2024 what did I need", "2024-01-01..2024-12-31"),
    ("en", "I landed yesterday", "2026-11-23"),
    ("en", "we moved the day before yesterday", "2026-11-22"),
    ("en", "I fly the day after tomorrow", "2026-11-26"),
    ("en", "I moved in last week", "2026-11-16..2026-11-22"),
    ("en", "starting next month", "2026-12-01..2026-12-31"),
    ("en", "what was the rule last year", "2025-01-01..2025-12-31"),
    ("en", "I arrived three weeks ago", "2026-11-03"),
    ("en", "I moved 10 days ago", "2026-11-14"),
    ("en", "my visa expires in 5 days", "2026-11-29"),
    ("en", "next Monday I start", "2026-11-30"),
    ("en", "next Friday I start", "?"),
    ("en", "last Friday I arrived", "2026-11-20"),
    ("en", "Friday next week", "2026-12-04"),
    ("en", "my visa ends on 03/04/2027", "?"),
    ("en", "my visa ends on 25/12/2026", "2026-12-25"),
    ("en", "until the end of this month", "2026-11-21..2026-11-30"),
    ("en", "I will come at the beginning of May 2027", "2027-05-01..2027-05-10"),
    ("en", "I come back after Chinese New Year", "?"),
    ("en", "is 31 February a day", "?"),
    ("en", "until 1 January 9999", "?"),
    ("en", "from 3 to 9 December", "2026-12-03..2026-12-09"),
    ("en", "it was 2026-11-01", "2026-11-01"),
    ("en", "I arrived in May", "?"),
    ("en", "a few days ago", "?"),
    ("en", "What was the rule in November 2025, and what will it be next year?", "2025-11-01..2025-11-30 2027-01-01..2027-12-31"),
    ("en", "my residence permit expired on 3 March", "?"),
    ("en", "I moved here in March and my permit expires on 5 Jan", "? 2027-01-05"),
    ("en", "from 1 March to 31 May 2025", "? 2025-05-31"),
    ("en", "between 1 and 15 January 2027", "2027-01-01..2027-01-15"),
    ("en", "valid until 3 August", "?"),
    // Chinese
    ("zh", "2024年12月16日时过境免签几天", "2024-12-16"),
    ("zh", "我11月3号入境的", "2026-11-03"),
    ("zh", "签证1月5日到期", "2027-01-05"),
    ("zh", "昨天搬家了", "2026-11-23"),
    ("zh", "前天刚到上海", "2026-11-22"),
    ("zh", "後天要飛", "2026-11-26"),
    ("zh", "下周一入职", "2026-11-30"),
    ("zh", "下星期五到期", "2026-12-04"),
    ("zh", "上週五到的", "2026-11-20"),
    ("zh", "上个月底搬的", "2026-10-21..2026-10-31"),
    ("zh", "下个月还能办吗", "2026-12-01..2026-12-31"),
    ("zh", "下個月5號到期", "2026-12-05"),
    ("zh", "去年的规定是什么", "2025-01-01..2025-12-31"),
    ("zh", "明年二月来还免签吗", "2027-02-01..2027-02-28"),
    ("zh", "２０２７年３月的规定", "2027-03-01..2027-03-31"),
    ("zh", "二〇二七年一月一日起", "2027-01-01"),
    ("zh", "2023年来的时候", "2023-01-01..2023-12-31"),
    ("zh", "我三天前入境", "2026-11-21"),
    ("zh", "我两周前搬家了", "2026-11-10"),
    ("zh", "签证5天后到期", "2026-11-29"),
    ("zh", "2月31日到期", "?"),
    ("zh", "春节后再去办", "?"),
    ("zh", "12月底到期", "2026-12-21..2026-12-31"),
    ("zh", "这周末去香港", "2026-11-28..2026-11-29"),
    ("zh", "前几天丢了护照", "?"),
    ("zh", "2025年1月1日至3月31日", "2025-01-01 ?"),
    ("zh", "一月份工资没发", "?"),
    // Japanese
    ("ja", "来月から変わりますか", "2026-12-01..2026-12-31"),
    ("ja", "昨日引っ越しました", "2026-11-23"),
    ("ja", "一昨日入国しました", "2026-11-22"),
    ("ja", "11月3日に入国しました", "2026-11-03"),
    ("ja", "ビザは1月5日に切れます", "2027-01-05"),
    ("ja", "2024年12月16日の時点では", "2024-12-16"),
    ("ja", "２０２７年３月のルール", "2027-03-01..2027-03-31"),
    ("ja", "去年のルールは", "2025-01-01..2025-12-31"),
    ("ja", "来年三月に両親が来ます", "2027-03-01..2027-03-31"),
    ("ja", "来週の金曜日に期限が切れます", "2026-12-04"),
    ("ja", "先週の月曜に引っ越した", "2026-11-16"),
    ("ja", "先週引っ越した", "2026-11-16..2026-11-22"),
    ("ja", "先月末に退職しました", "2026-10-21..2026-10-31"),
    ("ja", "ビザは五日前に切れました", "2026-11-19"),
    ("ja", "2週間前に引っ越しました", "2026-11-10"),
    ("ja", "令和8年12月1日", "2026-12-01"),
    ("ja", "今日入国しました", "2026-11-24"),
    ("ja", "明後日出発です", "2026-11-26"),
    ("ja", "来月3日に切れる", "2026-12-03"),
    ("ja", "春節の後に行きます", "?"),
    ("ja", "数日前に来ました", "?"),
    ("ja", "3月に来ました", "?"),
    ("ja", "3月に引っ越したいです", "2027-03-01..2027-03-31"),
    // Korean
    ("ko", "어제 이사했어요", "2026-11-23"),
    ("ko", "그저께 입국했어요", "2026-11-22"),
    ("ko", "모레 출국합니다", "2026-11-26"),
    ("ko", "11월 3일에 입국했어요", "2026-11-03"),
    ("ko", "비자가 1월 5일에 만료돼요", "2027-01-05"),
    ("ko", "2024년 12월 16일 기준으로", "2024-12-16"),
    ("ko", "2027년 3월에는요?", "2027-03-01..2027-03-31"),
    ("ko", "작년 규정은 뭐였나요", "2025-01-01..2025-12-31"),
    ("ko", "내년에도 무비자인가요", "2027-01-01..2027-12-31"),
    ("ko", "다음 주 월요일에 시작해요", "2026-11-30"),
    ("ko", "다음주 금요일", "2026-12-04"),
    ("ko", "지난주에 이사했어요", "2026-11-16..2026-11-22"),
    ("ko", "지난달 말에 퇴사했어요", "2026-10-21..2026-10-31"),
    ("ko", "다음 달 5일까지", "2026-12-05"),
    ("ko", "저는 3일 전에 입국했어요", "2026-11-21"),
    ("ko", "비자가 사흘 전에 만료됐어요", "2026-11-21"),
    ("ko", "2주 전에 이사했어요", "2026-11-10"),
    ("ko", "오늘 도착했어요", "2026-11-24"),
    ("ko", "추석 연휴 전에", "?"),
    ("ko", "며칠 전에 왔어요", "?"),
    ("ko", "이번 주말에 이사해요", "2026-11-28..2026-11-29"),
    ("ko", "8월 31일까지 유효해요", "?"),
    // French
    ("fr", "Je suis arrivé le 3 novembre", "2026-11-03"),
    ("fr", "mon visa expire le 5 janvier 2027", "2027-01-05"),
    ("fr", "à partir du 1er décembre", "2026-12-01"),
    ("fr", "je pars dans trois jours", "2026-11-27"),
    ("fr", "il y a deux semaines", "2026-11-10"),
    ("fr", "j'ai déménagé hier", "2026-11-23"),
    ("fr", "avant-hier soir", "2026-11-22"),
    ("fr", "je pars après-demain", "2026-11-26"),
    ("fr", "aujourd'hui", "2026-11-24"),
    ("fr", "la semaine dernière", "2026-11-16..2026-11-22"),
    ("fr", "le mois prochain", "2026-12-01..2026-12-31"),
    ("fr", "l'année dernière", "2025-01-01..2025-12-31"),
    ("fr", "en mars 2027", "2027-03-01..2027-03-31"),
    ("fr", "je suis venu en 2023", "2023-01-01..2023-12-31"),
    ("fr", "au printemps 2027", "2027-03-01..2027-05-31"),
    ("fr", "le 03/04/2027", "2027-04-03"),
    ("fr", "lundi prochain", "2026-11-30"),
    ("fr", "vendredi prochain", "?"),
    ("fr", "vendredi dernier", "2026-11-20"),
    ("fr", "à la fin du mois prochain", "2026-12-21..2026-12-31"),
    ("fr", "mon permis finit vendredi", "?"),
    ("fr", "après le Nouvel An chinois", "?"),
    ("fr", "du 3 au 9 décembre", "2026-12-03..2026-12-09"),
    ("fr", "mon visa a expiré le 3 mars", "?"),
    // German
    ("de", "mein Visum läuft am 5. Januar ab", "2027-01-05"),
    ("de", "ich bin am 3. November eingereist", "2026-11-03"),
    ("de", "bis 3.12.2026", "2026-12-03"),
    ("de", "am 3.12. fliege ich", "2026-12-03"),
    ("de", "vor zwei Wochen umgezogen", "2026-11-10"),
    ("de", "vor einer Woche", "2026-11-17"),
    ("de", "wie war das letztes Jahr", "2025-01-01..2025-12-31"),
    ("de", "letzte Woche", "2026-11-16..2026-11-22"),
    ("de", "ab nächstem Monat", "2026-12-01..2026-12-31"),
    ("de", "nächsten Monat", "2026-12-01..2026-12-31"),
    ("de", "im März 2027", "2027-03-01..2027-03-31"),
    ("de", "Mitte Dezember", "2026-12-11..2026-12-20"),
    ("de", "morgen fliege ich", "2026-11-25"),
    ("de", "heute morgen gelandet", "2026-11-24"),
    ("de", "übermorgen", "2026-11-26"),
    ("de", "vorgestern bin ich umgezogen", "2026-11-22"),
    ("de", "nächsten Montag", "2026-11-30"),
    ("de", "nächsten Freitag", "?"),
    ("de", "Freitag nächster Woche", "2026-12-04"),
    ("de", "als ich im Jahr 2023 kam", "2023-01-01..2023-12-31"),
    ("de", "ich fliege in zwei Wochen", "2026-12-08"),
    ("de", "Ende letzten Monats", "2026-10-21..2026-10-31"),
    ("de", "nach dem chinesischen Neujahrsfest", "?"),
    ("de", "vor ein paar Tagen", "?"),
    ("de", "bis Freitag", "2026-11-27"),
    ("de", "mein Visum läuft am 3. August ab", "?"),
    ("de", "zwischen dem 3. und 9. Dezember", "2026-12-03..2026-12-09"),
    // Spanish
    ("es", "llegué el 3 de noviembre", "2026-11-03"),
    ("es", "mi visado caduca el 5 de enero de 2027", "2027-01-05"),
    ("es", "¿cómo era el año pasado?", "2025-01-01..2025-12-31"),
    ("es", "el mes que viene", "2026-12-01..2026-12-31"),
    ("es", "la semana pasada", "2026-11-16..2026-11-22"),
    ("es", "llegué ayer", "2026-11-23"),
    ("es", "mañana por la mañana", "2026-11-25"),
    ("es", "pasado mañana", "2026-11-26"),
    ("es", "me mudé hace dos semanas", "2026-11-10"),
    ("es", "hace tres días", "2026-11-21"),
    ("es", "en marzo de 2027", "2027-03-01..2027-03-31"),
    ("es", "cuando llegué en 2023", "2023-01-01..2023-12-31"),
    ("es", "el próximo lunes", "2026-11-30"),
    ("es", "el viernes que viene", "?"),
    ("es", "el viernes pasado", "2026-11-20"),
    ("es", "a finales del mes pasado", "2026-10-21..2026-10-31"),
    ("es", "el 15/12/2026", "2026-12-15"),
    ("es", "mi visado caduca en cinco días", "2026-11-29"),
    ("es", "después del Año Nuevo chino", "?"),
    ("es", "el 31 de febrero", "?"),
    ("es", "hoy", "2026-11-24"),
    // Russian
    ("ru", "с 1 декабря", "2026-12-01"),
    ("ru", "я приехал 3 ноября", "2026-11-03"),
    ("ru", "виза до 5 января 2027 года", "2027-01-05"),
    ("ru", "виза до 05.01.2027", "2027-01-05"),
    ("ru", "вчера переехал", "2026-11-23"),
    ("ru", "послезавтра улетаю", "2026-11-26"),
    ("ru", "позавчера", "2026-11-22"),
    ("ru", "на прошлой неделе переехал", "2026-11-16..2026-11-22"),
    ("ru", "на следующей неделе", "2026-11-30..2026-12-06"),
    ("ru", "в следующем месяце", "2026-12-01..2026-12-31"),
    ("ru", "в прошлом году", "2025-01-01..2025-12-31"),
    ("ru", "в марте 2027 года", "2027-03-01..2027-03-31"),
    ("ru", "в марте", "2027-03-01..2027-03-31"),
    ("ru", "приехал в 2023 году", "2023-01-01..2023-12-31"),
    ("ru", "две недели назад", "2026-11-10"),
    ("ru", "неделю назад", "2026-11-17"),
    ("ru", "через три дня улетаю", "2026-11-27"),
    ("ru", "в следующий понедельник", "2026-11-30"),
    ("ru", "в следующую пятницу", "?"),
    ("ru", "в прошлую пятницу", "2026-11-20"),
    ("ru", "в конце прошлого месяца", "2026-10-21..2026-10-31"),
    ("ru", "после китайского нового года", "?"),
    ("ru", "в 9999 году", "?"),
    // Arabic
    ("ar", "تنتهي تأشيرتي في ١٥ ديسمبر", "2026-12-15"),
    ("ar", "وصلت في 3 نوفمبر", "2026-11-03"),
    ("ar", "حتى 5 يناير 2027", "2027-01-05"),
    ("ar", "كيف كانت القاعدة في 2023", "2023-01-01..2023-12-31"),
    ("ar", "كانت القاعدة في عام ٢٠٢٣", "2023-01-01..2023-12-31"),
    ("ar", "العام الماضي", "2025-01-01..2025-12-31"),
    ("ar", "السنة القادمة", "2027-01-01..2027-12-31"),
    ("ar", "الشهر القادم", "2026-12-01..2026-12-31"),
    ("ar", "انتقلت الأسبوع الماضي", "2026-11-16..2026-11-22"),
    ("ar", "وصلت أمس", "2026-11-23"),
    ("ar", "أول أمس", "2026-11-22"),
    ("ar", "أسافر غدًا", "2026-11-25"),
    ("ar", "بعد غد", "2026-11-26"),
    ("ar", "وصلت قبل ثلاثة أيام", "2026-11-21"),
    ("ar", "انتقلت قبل أسبوعين", "2026-11-10"),
    ("ar", "في مارس ٢٠٢٧", "2027-03-01..2027-03-31"),
    ("ar", "في آذار 2027", "2027-03-01..2027-03-31"),
    ("ar", "١٥/١٢/٢٠٢٦", "2026-12-15"),
    ("ar", "يوم الاثنين القادم", "2026-11-30"),
    ("ar", "الجمعة القادمة", "?"),
    ("ar", "الجمعة الماضية", "2026-11-20"),
    ("ar", "نهاية الشهر الماضي", "2026-10-21..2026-10-31"),
    ("ar", "وصلت اليوم", "2026-11-24"),
    ("ar", "بعد رمضان", "?"),
];

#[test]
fn times_are_read_in_nine_languages() {
    let (mut wrong, mut missed) = (String::new(), String::new());
    for (code, text, said) in SAID {
        let read = readings(code, text);
        if read != *said {
            let list = if read.is_empty() || read == "?" { &mut missed } else { &mut wrong };
            writeln!(list, "{code} {text}: {read} instead of {said}").expect("a line");
        }
    }
    assert!(SAID.len() >= 160);
    assert!(wrong.is_empty(), "a wrong day is worse than none:\n{wrong}");
    assert!(missed.lines().count() * 20 <= SAID.len(), "{} of {} are not read:\n{missed}", missed.lines().count(), SAID.len());
}

/// Durations, fees, ages, articles, numbers of documents, hours.
const SILENT: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "transit for 240 hours",
            "register within 24 hours",
            "apply within 30 days of arrival",
            "30 days before it expires",
            "can I stay for 3 months",
            "90 days in any 180 days",
            "I am 18 years old",
            "article 39 of the law",
            "a fine of 2000 yuan",
            "how long does it take, 15 working days?",
            "an X2 visa",
            "you may stay 30 days",
            "may I stay here",
            "open Monday to Friday, 9:00-17:00",
            "support is there 24/7",
            "call 12367 or +86 21 2026 1234",
            "the 2026 form",
            "a permit for 2 years",
            "at least 6 months left on my passport",
            "room 2024, floor 3",
            "points: 60 of 100",
            "application 3101152026004417",
            "a salary of 2025.50",
            "how many days a week",
        ],
    ),
    (
        "zh",
        &[
            "240小时过境免签",
            "24小时内登记",
            "30日内申请",
            "提前30天申请",
            "到期前30天办",
            "必须在30天前申请",
            "入境3天后登记",
            "逾期，30天后会怎样",
            "住三个月可以吗",
            "18岁以下要办吗",
            "第三十九条怎么说",
            "罚款2000元",
            "15个工作日出证",
            "地铁10号线怎么走",
            "一周工作几天",
            "每年3月申报吗",
            "得提前几天去",
            "一年多少钱",
            "以前天天住酒店",
            "上周期是什么意思",
            "目前天气不好",
            "月薪五千够不够",
            "三个月大的宝宝",
        ],
    ),
    (
        "ja",
        &[
            "240時間のトランジット",
            "24時間以内に登録",
            "30日以内に申請",
            "期限の30日前までに",
            "30日前までに出すもの",
            "入国3日後に登録ですか",
            "3か月滞在できますか",
            "18歳以下の子ども",
            "第39条の内容",
            "罰金は2000元ですか",
            "15営業日かかる",
            "今日本にいます",
            "毎週月曜日ですか",
            "3ヶ月前から予約できますか",
            "10日間のビザ免除",
            "2年の居留許可",
        ],
    ),
    (
        "ko",
        &[
            "240시간 무비자 환승",
            "24시간 이내에 등록",
            "30일 이내에 신청",
            "만료 30일 전까지 신청",
            "입국 3일 후 등록",
            "3개월 머물 수 있나요",
            "18세 이하 자녀",
            "제39조가 뭐예요",
            "벌금이 2000위안인가요",
            "영업일 15일 걸려요",
            "매주 월요일마다",
            "1년짜리 거류허가",
            "오늘날의 규정",
        ],
    ),
    (
        "fr",
        &[
            "transit de 240 heures",
            "dans les 24 heures",
            "sous 30 jours",
            "30 jours avant l'expiration",
            "rester pendant trois mois",
            "mon fils a 18 ans",
            "l'article 39 de la loi",
            "une amende de 2000 yuans",
            "15 jours ouvrables",
            "ouvert du lundi au vendredi",
            "il y a 30 jours de délai",
            "un visa X2",
            "sept jours sur sept",
        ],
    ),
    (
        "de",
        &[
            "240 Stunden Transit",
            "innerhalb von 24 Stunden",
            "binnen 30 Tagen",
            "30 Tage vor Ablauf",
            "drei Monate bleiben",
            "mein Sohn ist 18 Jahre alt",
            "nach Artikel 39",
            "eine Strafe von 2000 Yuan",
            "15 Werktage",
            "90 Tage in 180 Tagen",
            "guten Morgen",
            "jeden Morgen",
            "Montag bis Freitag geöffnet",
            "4 1/2 Jahre dabei",
        ],
    ),
    (
        "es",
        &[
            "tránsito de 240 horas",
            "en 24 horas",
            "dentro de los 30 días",
            "30 días antes del vencimiento",
            "quedarme tres meses",
            "tengo 18 años",
            "el artículo 39",
            "una multa de 2000 yuanes",
            "15 días hábiles",
            "por la mañana",
            "de lunes a viernes",
            "el fin de semana",
            "vivo aquí desde hace 3 años",
            "hay que registrarse en 30 días",
            "dentro de 30 días hay que registrarse",
        ],
    ),
    (
        "ru",
        &[
            "транзит 240 часов",
            "в течение 24 часов",
            "в течение 30 дней",
            "за 30 дней до окончания",
            "остаться на три месяца",
            "сыну 18 лет",
            "статья 39",
            "штраф 2000 юаней",
            "15 рабочих дней",
            "с понедельника по пятницу",
            "через 3 дня после въезда",
            "живу здесь третий год",
        ],
    ),
    (
        "ar",
        &[
            "ترانزيت 240 ساعة",
            "خلال 24 ساعة",
            "خلال ٣٠ يومًا",
            "قبل 30 يوما من انتهاء الإقامة",
            "بعد 3 أيام من الوصول",
            "البقاء ثلاثة أشهر",
            "عمره 18 سنة",
            "المادة 39",
            "غرامة 2000 يوان",
            "15 يوم عمل",
            "بعد 30 يوم هل أدفع غرامة",
            "كم ساعة في اليوم",
            "كم ساعة بالأسبوع",
            "أعيش هنا من ثلاث سنوات",
        ],
    ),
];

#[test]
fn durations_fees_ages_and_articles_are_no_times() {
    let mut wrong = String::new();
    for (code, texts) in SILENT {
        for text in *texts {
            let read = readings(code, text);
            if !read.is_empty() {
                writeln!(wrong, "{code} {text}: {read}").expect("a line");
            }
        }
    }
    assert!(SILENT.iter().map(|(_, texts)| texts.len()).sum::<usize>() >= 100);
    assert!(wrong.is_empty(), "no time is meant:\n{wrong}");
}

/// The times in the questions of the evaluation, each looked through: the question, its words, what they mean.
const IN_QUESTIONS: &str = include_str!("when.txt");

#[test]
fn the_times_in_the_questions_are_those_that_were_looked_through() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/questions");
    let mut found = String::new();
    for language in Language::GUIDES {
        let file = fs::read_to_string(folder.join(format!("{language}.toml"))).expect("questions");
        let file: toml::Table = toml::from_str(&file).expect("questions in TOML");
        for question in file["question"].as_array().expect("a list") {
            let (id, text) = (question["id"].as_str().expect("an id"), question["text"].as_str().expect("a text"));
            for mention in when::read(language, text, today()) {
                writeln!(found, "{id}: {} = {}", &text[mention.span.clone()], written(&mention)).expect("a line");
            }
        }
    }
    let new: Vec<&str> = found.lines().filter(|line| !IN_QUESTIONS.lines().any(|known| known == *line)).collect();
    let gone: Vec<&str> = IN_QUESTIONS.lines().filter(|line| found.lines().all(|known| known != *line)).collect();
    assert!(new.is_empty() && gone.is_empty(), "look at these and put them into when.txt:\n{}\nno longer read:\n{}", new.join("\n"), gone.join("\n"));
}

#[test]
fn no_text_is_too_strange() {
    let strange = [
        "",
        "31",
        "99999999999999 days ago",
        "999 years ago",
        "0 days ago",
        "in 0000",
        "0/0/0000",
        "99/99/9999",
        "2026-00-00",
        "\u{301}\u{640}",
        "年月日",
        "１３月３２日",
    ];
    let joined = strange.join(" ");
    for language in Language::GUIDES.into_iter().chain([Language::two(*b"vi")]) {
        for text in strange.iter().copied().chain([joined.as_str()]) {
            for day in ["1900-01-01", "2026-11-24", "2200-12-31"] {
                for mention in when::read(language, text, day.parse().expect("a day")) {
                    assert!(text.get(mention.span.clone()).is_some_and(|words| !words.is_empty()), "{text}");
                }
            }
        }
    }
}

#[test]
fn a_leap_day_is_a_day_only_with_its_year() {
    assert_eq!(readings("en", "on 29 February 2028"), "2028-02-29");
    assert_eq!(readings("en", "on 29 February 2027"), "?");
}

#[test]
fn a_mention_says_where_it_stands() {
    let text = "Ich bin vor drei Tagen (3\u{a0}Koffer) umgezogen, am 5. Januar läuft es ab.";
    let words: Vec<&str> = when::read(language("de"), text, today()).into_iter().map(|mention| &text[mention.span]).collect();
    assert_eq!(words, ["vor drei Tagen", "5. Januar"]);
}

#[test]
fn times_of_a_blind_list_are_read_rightly_or_asked_back() {
    let told = times::read(Path::new("tests/times/questions.txt"), today()).expect("a list");
    let wrong: Vec<&Told> = told.iter().filter(|each| each.is_wrong()).collect();
    let right = told.iter().filter(|each| each.is_right()).count() as f64 / told.len() as f64;
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(told.len() >= 120 && right >= 0.95, "{right}: {:#?}", told.iter().filter(|each| !each.is_right()).collect::<Vec<_>>());
}
