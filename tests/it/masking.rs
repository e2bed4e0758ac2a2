//! personal data that people type in is masked, what is nobody's secret is kept.

mod frames;

use std::fs;
use std::path::{Path, PathBuf};

use openwindow::evaluation::masking::{Share, read, shares};
use openwindow::masking::{Kept, Kind, mask};
use proptest::prelude::*;

/// How many sentences of each kind are made.
const POSITIVES: usize = 400;
/// Marks of direction that may stand around a number.
const HIDDEN: [char; 2] = ['\u{202a}', '\u{202c}'];
/// How many of the made sentences without personal data there are at least, beside guides and questions.
const NEGATIVES: usize = 600;

/// Numbers that look random and are the same each time (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// A pattern with `#` for a digit, `@` for a letter, anything else for itself.
    fn fill(&mut self, pattern: &str) -> String {
        let mut made = String::new();
        for c in pattern.chars() {
            made.push(match c {
                '#' => char::from(b'0' + self.below(10) as u8),
                '@' => char::from(b"ABCEGHJKLMNPRTUVWXYZ"[self.below(20)]),
                other => other,
            });
        }
        made
    }

    fn day(&mut self) -> String {
        format!("{:02}{:02}", 1 + self.below(12), 1 + self.below(28))
    }
}

fn luhn_digit(body: &str) -> char {
    let sum: u32 = body.bytes().rev().enumerate().map(|(at, byte)| u32::from(byte - b'0') * if at % 2 == 0 { 2 } else { 1 }).map(|v| v / 10 + v % 10).sum();
    char::from_digit((10 - sum % 10) % 10, 10).expect("a digit")
}

/// A number with the check digit of Chinese identity numbers: with it, all digits weighted by powers of two leave one modulo eleven.
fn with_identity_digit(body: &str) -> String {
    let power = |exponent: u32| 2_u32.pow(exponent) % 11;
    let sum: u32 = body.bytes().enumerate().map(|(at, byte)| u32::from(byte - b'0') * power(17 - at as u32)).sum();
    let check = (12 - sum % 11) % 11;
    format!("{body}{}", if check == 10 { "X".to_owned() } else { check.to_string() })
}

const PASSPORTS: [&str; 20] = [
    "E########",
    "E@#######",
    "G########",
    "@#######",
    "@########",
    "@@#######",
    "##@@#####",
    "@@######",
    "@@@######",
    "M###@####",
    "P#######A",
    "#########",
    "C0#X00T47",
    "71 #######",
    "@# ######",
    "K#######E",
    "AB ######",
    "C##T#P#R#",
    "U########",
    "E ########",
];
const STREETS: [&str; 5] = ["Huaihai Road", "Hongqiao Road", "Wulumuqi Middle Road", "Yan'an West Road", "Nanjing West Rd"];
const HOMES: [&str; 5] = ["虹桥路", "淮海中路", "乌鲁木齐中路", "延安西路", "张杨路"];

fn secret(kind: Kind, dice: &mut Dice) -> String {
    match kind {
        Kind::Passport => {
            let pattern = dice.pick(&PASSPORTS);
            dice.fill(pattern)
        }
        Kind::IdentityNumber => {
            let (year, day) = (1940 + dice.below(70), dice.day());
            match dice.below(4) {
                0 => dice.fill(&format!("310104{}{day}###", year % 100)),
                1 => with_identity_digit(&dice.fill(&format!("8{}0000{year}{day}###", 1 + year % 3))),
                _ => with_identity_digit(&dice.fill(&format!("31010#{year}{day}###"))),
            }
        }
        Kind::PermanentResidentCard => {
            let (year, day) = (1940 + dice.below(70), dice.day());
            let country = dice.pick(&["USA", "FRA", "DEU", "KOR", "RUS"]);
            if dice.below(2) == 0 {
                dice.fill(&format!("{country}3101{:02}{day}##", year % 100))
            } else {
                with_identity_digit(&dice.fill(&format!("931###{year}{day}###")))
            }
        }
        Kind::Permit => {
            let pattern = dice.pick(&["@#######", "#########", "@########", "########", "@@#######"]);
            dice.fill(pattern)
        }
        Kind::TravelPermit => {
            let pattern = dice.pick(&["H########", "M########", "H##########", "########", "T########"]);
            dice.fill(pattern)
        }
        Kind::Telephone => {
            let pattern = dice.pick(&[
                "138########",
                "159########",
                "186 #### ####",
                "177-####-####",
                "+86 13# #### ####",
                "+86139########",
                "+1 (212) 555-####",
                "+44 7### ######",
                "+7 912 ###-##-##",
                "+33 6 ## ## ## ##",
                "+971 50 ### ####",
                "021-6#######",
                "(021) 5### ####",
                "6#######",
                "090-####-####",
                "010-####-####",
                "8 (912) ###-##-##",
            ]);
            dice.fill(pattern)
        }
        Kind::Mail => {
            let domain = dice.pick(&["qq.com", "163.com", "example.org", "mail.example.de", "gmail.com"]);
            format!("{}{}@{domain}", dice.pick(&["first.last", "mail", "f.last", "last_first", "f-last", "x+visa"]), dice.below(100))
        }
        Kind::BankCard => {
            let body = match dice.below(4) {
                0 => dice.fill("62#############"),
                1 => dice.fill("62################"),
                2 => dice.fill("4##############"),
                _ => dice.fill("5##############"),
            };
            format!("{body}{}", luhn_digit(&body))
        }
        Kind::CaseNumber => {
            let pattern = dice.pick(&["3101##########", "310115########", "SH-2026-######", "########", "A##########", "3101 #### ####", "C2026######"]);
            dice.fill(pattern)
        }
        Kind::Address => address(dice),
    }
}

fn address(dice: &mut Dice) -> String {
    let (house, lane, room) = (1 + dice.below(999), 1 + dice.below(999), format!("{}0{}", 1 + dice.below(29), 1 + dice.below(9)));
    let (street, home) = (dice.pick(&STREETS), dice.pick(&HOMES));
    match dice.below(12) {
        0 => format!("上海市徐汇区{home}{lane}弄{house}号{room}室"),
        1 => format!("{home}{house}号{room}室"),
        2 => format!("长宁区{home}{lane}弄{house}号楼{room}"),
        3 => format!("Room {room}, No. {house}, Lane {lane} {street}"),
        4 => format!("Apt. {room}, {house} {street}, Xuhui, Shanghai"),
        5 => format!("{house} {street}, Flat {room}"),
        6 => format!("虹橋路{house}号 {room}号室"),
        7 => format!("홍차오로 {house}호 {room}호실"),
        8 => format!("{house} rue Huaihai, appartement {room}"),
        9 => format!("Huaihai-Straße {house}, Zimmer {room}"),
        10 => format!("ул. Хуайхай, д. {house}, кв. {room}"),
        _ => format!("شارع هوايهاي رقم {house} شقة {room}"),
    }
}

/// The number as people write it: in groups, in wide or Arabic digits.
fn written(secret: &str, kind: Kind, dice: &mut Dice) -> String {
    let long = secret.len() >= 15 && secret.bytes().all(|byte| byte.is_ascii_digit());
    match dice.below(10) {
        0 => secret.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(c)).collect(),
        1 => secret.chars().map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(c)).collect(),
        2 | 3 if long && kind == Kind::BankCard => {
            let apart = dice.pick(&[" ", "-"]);
            secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four)).collect::<Vec<_>>().join(apart)
        }
        2 if long && kind != Kind::CaseNumber => format!("{} {} {}", &secret[..6], &secret[6..secret.len() - 4], &secret[secret.len() - 4..]),
        3 if kind != Kind::Mail => format!("\u{202a}{secret}\u{202c}"),
        _ => secret.to_owned(),
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() { files(&path, into) } else { into.push(path) }
    }
}

/// The texts of the guides in some languages.
fn guides(languages: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    files(&root().join("knowledge/guides"), &mut found);
    found.sort();
    let wanted = |path: &PathBuf| languages.iter().any(|language| path.ends_with(format!("{language}.md")));
    found.into_iter().filter(wanted).map(|path| fs::read_to_string(path).expect("a guide")).collect()
}

fn sentences(texts: &[String]) -> Vec<&str> {
    let ends = |c: char| matches!(c, '\n' | '。' | '؟');
    texts.iter().flat_map(|text| text.split(ends)).flat_map(|line| line.split(". ")).filter(|sentence| !sentence.trim().is_empty()).collect()
}

/// The published contacts, as they are known without any guide.
fn contacts() -> Kept {
    let mut kept = Kept::default();
    kept.publish(&fs::read_to_string(root().join("knowledge/contacts.toml")).expect("contacts"));
    kept
}

fn percent(part: usize, all: usize) -> f64 {
    part as f64 / all as f64
}

#[test]
fn personal_data_of_every_kind_is_masked() {
    let (mut dice, kept) = (Dice(27), contacts());
    let mut short = Vec::new();
    for kind in Kind::ALL {
        let (mut whole, mut named, mut exact, mut left) = (0, 0, 0, Vec::new());
        for at in 0..POSITIVES {
            let frames = frames::frames(kind);
            let secret = secret(kind, &mut dice);
            let number = written(&secret, kind, &mut dice);
            let sentence = frames[at % frames.len()].replace("{}", &number);
            let start = sentence.find(&number).expect("the number");
            let masked = mask(&sentence, &kept);
            // Nothing of it may be left but marks that cannot be seen, which say nothing of anyone.
            let covered = number.char_indices().filter(|(_, c)| c.is_alphanumeric()).all(|(within, _)| {
                let place = start + within;
                masked.found.iter().any(|found| (found.start..found.end).contains(&place))
            });
            named += usize::from(covered && masked.found.iter().any(|found| found.kind == kind));
            whole += usize::from(covered);
            exact += usize::from(masked.found.iter().any(|found| sentence[found.start..found.end].trim_matches(HIDDEN) == number.trim_matches(HIDDEN)));
            if !covered {
                left.push(format!("{sentence} -> {}", masked.text));
            }
        }
        let (recall, kinds, exact) = (percent(whole, POSITIVES), percent(named, POSITIVES), percent(exact, POSITIVES));
        eprintln!("{kind}: recall {recall:.4}, kind right {kinds:.4}, nothing else taken {exact:.4}");
        if recall < 0.98 || kinds < 0.95 || exact < 0.95 {
            short.push(format!("{kind}: {recall:.4}, kind right {kinds:.4}\n  {}", left.iter().take(12).cloned().collect::<Vec<_>>().join("\n  ")));
        }
    }
    assert!(short.is_empty(), "too little is masked:\n{}", short.join("\n"));
}

#[test]
fn what_is_nobodys_secret_is_kept() {
    let (mut dice, kept) = (Dice(72), contacts());
    let mut changed = Vec::new();
    let made: Vec<String> = (0..NEGATIVES).map(|at| plain(at, &mut dice)).collect();
    for sentence in &made {
        let masked = mask(sentence, &kept);
        if !masked.found.is_empty() {
            changed.push(format!("{sentence} -> {}", masked.text));
        }
    }
    let share = 1.0 - percent(changed.len(), made.len());
    eprintln!("{} made sentences, kept {share:.4}\n{}", made.len(), changed.join("\n"));
    assert!(share >= 0.99, "{} of {} are changed:\n{}", changed.len(), made.len(), changed.join("\n"));
}

/// A sentence with numbers that are nobody's.
fn plain(at: usize, dice: &mut Dice) -> String {
    const FRAMES: [&str; 48] = [
        "open 10:00-12:00/14:00-16:00 since {date}",
        "08:00-12:00 13:30-17:00, {date} 09:00",
        "注册资本{fee}0000，投资{fee}00000元",
        "visa from 10-12-26 to 20-01-27, 2 x {small} days",
        "{date}T08:00:00, {date} - {date}",
        "GB/T 35273-2020, ISO 11784/11785, Form {small}-{flight}",
        "зарплата 895 248 юаней, {fee} 000 рублей",
        "Im Jahr {year} waren es 1 234 567 Personen, {small},5 Prozent",
        "Article {small} of the law of {year} says 240 hours.",
        "第{small}条、第七十六条怎么说？",
        "The visa fee was {fee} yuan in {year}.",
        "签证费{fee}元，护照费120元",
        "passport valid until {date}",
        "my passport expires on {date}, the visa on {date}",
        "护照有效期到{date}",
        "паспорт действует до {date}",
        "جواز السفر صالح حتى {date}",
        "flight MU{flight} lands at T2 at 23:45",
        "CA{flight}航班，G{flight}次列车",
        "call 12367 or 021-12367 or 12345",
        "请打110、119、120、122或12333",
        "400-820-{flight}は通じますか",
        "phone 400 820 {flight} is busy",
        "021-962288 or 962525?",
        "salary {fee},000 yuan a month, tax 20%",
        "年薪{fee}000元以上",
        "100 000 юаней, 596 832 юаня",
        "100.000 Euro oder 1.500.000 RMB",
        "visa X2, Q1, S1, Z or M within {small} days",
        "postal code 200{small}0 wanted",
        "form 2019-{small} and notice No. {small} of {year}",
        "国务院令第637号，第814号",
        "国发〔{year}〕{small}号文件",
        "visa 2017-2024, passport 2025-2026",
        "is 1500 Minsheng Road open on Saturday",
        "民生路1500号几点开门",
        "the Jin Mao Tower, floor {small}, Building 2",
        "metro line {small} to Minsheng Road",
        "坐{small}号线到上海科技馆站",
        "{small}% of {fee} people",
        "passport fee {fee} yuan and 2 photos of 48 x 33 mm",
        "из аэропорта до 24:00, 240 часов, {year} год",
        "بعد {small} يوما و240 ساعة",
        "30日以内、90日を超える場合、{year}年",
        "여권 유효기간 {date}, 30일",
        "von {date} bis {date}, 30 Tage",
        "du {date} au {date}, {fee} yuans",
        "desde el {date}, {fee} yuanes, 30 días",
    ];
    let date = |dice: &mut Dice| {
        let (y, m, d) = (2020 + dice.below(10), 1 + dice.below(12), 1 + dice.below(28));
        match dice.below(5) {
            0 => format!("{y}-{m:02}-{d:02}"),
            1 => format!("{d:02}.{m:02}.{y}"),
            2 => format!("{d}/{m}/{y}"),
            3 => format!("{y}{m:02}{d:02}"),
            _ => format!("{y}/{m}/{d}"),
        }
    };
    let mut sentence = FRAMES[at % FRAMES.len()].to_owned();
    for (mark, value) in
        [("{small}", 1 + dice.below(90)), ("{fee}", 100 + dice.below(9000)), ("{year}", 1985 + dice.below(42)), ("{flight}", 1000 + dice.below(9000))]
    {
        sentence = sentence.replace(mark, &value.to_string());
    }
    while let Some(mark) = sentence.find("{date}") {
        sentence.replace_range(mark..mark + 6, &date(dice));
    }
    sentence
}

#[test]
fn questions_stay_as_they_are() {
    let (mut all, mut numbered, mut changed) = (0, 0, Vec::new());
    let kept = contacts();
    for entry in ["tests/questions", "tests/practice"].iter().flat_map(|folder| fs::read_dir(root().join(folder)).expect("questions").flatten()) {
        let file: toml::Table = fs::read_to_string(entry.path()).expect("a file").parse().expect("TOML");
        for question in file["question"].as_array().expect("questions") {
            let text = question["text"].as_str().expect("a text");
            all += 1;
            let masked = mask(text, &kept);
            // Who asks how an application stands gives its number; hardly anybody else has one to give.
            let asks_for_a_case = question.get("refuse").and_then(toml::Value::as_bool).unwrap_or_default();
            numbered += usize::from(!asks_for_a_case && !masked.found.is_empty());
            if !asks_for_a_case && masked.found.iter().any(|found| found.kind != Kind::CaseNumber) {
                changed.push(format!("{text} -> {}", masked.text));
            }
        }
    }
    eprintln!("{numbered} of {all} questions with the number of an application, {} changed otherwise", changed.len());
    assert!(all > 300 && numbered <= 20 && changed.is_empty(), "{} of {all}:\n{}", changed.len(), changed.join("\n"));
}

#[test]
fn guides_stay_as_they_are() {
    let texts = guides(&["zh", "en", "ja", "ar", "ko", "fr", "de", "es", "ru"]);
    let mut published = contacts();
    for text in &texts {
        published.publish(text);
    }
    let (contacts, sentences) = (contacts(), sentences(&texts));
    let (mut named, mut wrong) = (0, Vec::new());
    for sentence in &sentences {
        // What an office publishes looks like what a person writes; numbers of persons no guide has.
        let alone = mask(sentence, &contacts);
        named += usize::from(!alone.found.is_empty());
        let offices = |kind| matches!(kind, Kind::Telephone | Kind::Mail | Kind::Address);
        let known = mask(sentence, &published);
        if !known.found.is_empty() || alone.found.iter().any(|found| !offices(found.kind)) {
            wrong.push(format!("{sentence} -> {} / {}", alone.text, known.text));
        }
    }
    let share = 1.0 - percent(named, sentences.len());
    eprintln!("{} sentences, kept {share:.4} with the contacts alone, {} wrong", sentences.len(), wrong.len());
    assert!(wrong.is_empty() && share >= 0.99, "{share:.4}\n{}", wrong.join("\n"));
}

#[test]
fn offices_are_kept_and_homes_in_the_same_street_are_not() {
    let kept = contacts();
    for text in
        ["打021-68547109投诉", "call +86 21 6854 7109", "６８５４７１０９の電話", "I live near 1500 Minsheng Road", "my address is 1500 Minsheng Road, Pudong"]
    {
        assert_eq!(mask(text, &kept).text, text);
    }
    let masked = mask("my address is Room 301, 1500 Minsheng Road", &kept);
    assert_eq!(masked.text, "my address is [address]");
    assert_eq!(mask("电话 021-68547108", &kept).text, "电话 [telephone number]");
}

#[test]
fn short_notes_in_many_words_leave_no_number() {
    let notes: Vec<&str> = include_str!("masking/phrases.txt").lines().collect();
    let left = notes.iter().map(|note| mask(note, &Kept::default()).text).filter(|text| text.contains(char::is_numeric));
    let left: Vec<String> = left.collect();
    assert!(notes.len() > 180 && percent(left.len(), notes.len()) <= 0.02, "{}", left.join("\n"));
}

#[test]
fn whole_messages_keep_what_they_ask() {
    for (text, expected) in [
        (
            "Hi, passport US 567812345, born 12/03/1988. Phone (021) 64370000, visa until 2026-11-30?",
            "Hi, passport [passport number], born 12/03/1988. Phone [telephone number], visa until 2026-11-30?",
        ),
        ("我护照E12345678快过期了，电话一三八〇〇一三八〇〇〇，住虹桥路1438弄5号501", "我护照[passport number]快过期了，电话[telephone number]，住[address]"),
        ("паспорт 71 1234567, улица Хуайхай, дом 88, квартира 501", "паспорт [passport number], [address]"),
        ("رقم جوازي A١٢٣٤٥٦٧٨ وهاتفي ٠٠٨٦١٣٨١٢٣٤٥٦٧٨", "رقم جوازي [passport number] وهاتفي [telephone number]"),
        ("（2023）沪0115民初12345号找谁", "[reference number]找谁"),
        ("决定书沪公(浦)外管字〔2026〕123号，公通字〔2019〕13号", "决定书[reference number]，公通字〔2019〕13号"),
        ("we moved to 1018 Changning Road, room 2204", "we moved to [address]"),
        ("ma carte 4970 1012 3456 7898 est bloquée", "ma carte [bank card number] est bloquée"),
        ("HKID A123456(7), card 6222 0212 3456 7890 123", "HKID [identity number], card [bank card number]"),
        ("Mein Pass: C01X00T47, Mail: süd.ost@example.org", "Mein Pass: [passport number], Mail: [e-mail address]"),
        ("passport number is: E 1 2 3 4 5 6 7 8", "passport number is: [passport number]"),
        ("visa fees 2024: 1000 2000 3000", "visa fees 2024: 1000 2000 3000"),
        ("https://www.gov.cn/202311/content_6915230.htm ok?", "https://www.gov.cn/202311/content_6915230.htm ok?"),
        ("I was in room 5 of the hotel on Nanjing Road for 30 days in 2024", "I was in room 5 of the hotel on Nanjing Road for 30 days in 2024"),
    ] {
        assert_eq!(mask(text, &Kept::default()).text, expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_masking_panic(text in "(\\PC|[0-9٠-٩０-９一二三号路室弄()+@A-Z. /-]){0,80}") {
        let masked = mask(&text, &Kept::default());
        for found in masked.found {
            prop_assert!(text.get(found.start..found.end).is_some_and(|own| !own.is_empty()));
        }
    }

    #[test]
    fn what_is_masked_has_nothing_left_to_mask(text in "(我住在|passport |visa no. |тел. |Room |路|号|室|[0-9A-Z @.+-]){0,14}") {
        let once = mask(&text, &Kept::default()).text;
        prop_assert_eq!(mask(&once, &Kept::default()).found.len(), 0, "{}", once);
    }
}

/// Texts of a blind list: what people typed was marked by somebody who did not know how it is found.
#[test]
fn personal_data_of_a_blind_list_is_masked_and_all_else_kept() {
    let texts = read(Path::new("tests/masking/texts.txt"), &Kept::default()).expect("a list");
    let shares = shares(&texts);
    let (kept, personal): (Vec<_>, Vec<_>) = shares.iter().partition(|(kind, _)| kind.as_str() == "nothing personal");
    let share = |of: &[(&String, &Share)]| {
        let (right, count) = of.iter().fold((0, 0), |(right, count), (_, share)| (right + share.right, count + share.count));
        right as f64 / count as f64
    };
    assert!(personal.len() == 10 && share(&personal) >= 0.98, "{shares:#?}");
    assert!(share(&kept) >= 0.99, "{:#?}", texts.iter().filter(|text| text.personal.is_empty() && !text.kept).collect::<Vec<_>>());
}
