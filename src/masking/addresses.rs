//! Where somebody lives: a street with a number and a flat, or a street with a number after "I live at". Knows nothing of other numbers.

use std::sync::LazyLock;

use super::pattern::Pattern;
use super::words::{Words, lives};

/// The parts of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A flat, a room, a lane: somebody's door.
    Door,
    /// A house, a building, a floor.
    House,
    /// A street or an estate by name.
    Street,
    /// A number without a word.
    Number,
    /// A district or a city.
    District,
}

/// A part and where it stands.
type Piece = (Part, usize, usize);

/// The parts in all languages; of two that overlap the first in this list stands.
///
/// A Chinese name may not begin with the words that lead to it (在, 住, 是 …): names have no spaces before them.
const PARTS: [(Part, &str); 6] = [
    (
        Part::Door,
        r"(?i)(?:(?-u:\b)(?:room|rm\.?|apt\.?|apartment|flat|unit|suite|lane|alley|zimmer|zi\.|wohnung|whg\.?|gasse|appartement|appt\.?|chambre|ruelle|all[ée]e|logement|departamento|depto\.?|apto\.?|piso|puerta|habitaci[óo]n|callej[óo]n|appartamento|interno|stanza|apartamento|quarto|phòng|căn hộ)|кв\.?|квартир\w|комн\.|комнат\w|переул\w+|пер\.|شقة|غرفة|زقاق|حارة)(?: ?(?:nr\.?|no\.?|n[º°.]|№|#|رقم)? ?#?[A-Z]?\d[\dA-Z-]*|[ #](?:nr\.?|no\.?|n[º°.]|№|رقم)? ?[A-Z](?-u:\b))|#\d{2,5}[A-Z]?|(?:[A-Z]?\d[\dA-Z-]*|[甲乙丙丁东西]) ?(?:支?弄|号室|號室|单元|單元|室|房(?:间|間)?|户|戶|호실|동 ?\d+호|농|nong(?-u:\b)|shi(?-u:\b)|[- ]?я? (?:квартира|комната))",
    ),
    (
        Part::House,
        r"(?i)(?:(?-u:\b)(?:building|bldg\.?|block|tower|house|villa|no\.?|number|floor|gebäude|haus|nr\.?|stock|b[âa]timiento?|b[âa]timent|b[âa]t\.?|num[ée]ro|n[º°.]{1,2}|[ée]tage|edificio|bloque|n[úu]mero|edif[íi]cio|bloco|số|tòa)|№|д\.|дом|корп\.|корпус|стр\.|эт\.|этаж|رقم|مبنى|عمارة|بناية|الطابق|منزل|\bn) ?(?:nr\.?|no\.?|n[º°.]|№|رقم)? ?#?(?:[A-Z]?\d[\dA-Z-]{0,5}|[A-Z](?-u:\b))|(?:[A-Z]?\d{1,5}(?:-\d{1,4})*[A-Z]?|[A-Z]) ?(?:号楼|號樓|号棟|号|號|栋|棟|幢|座|楼|樓|层|層|階|番地|番|丁目|번지|번길|번|호|동|층|hao(?-u:\b)|lou(?-u:\b)|(?:st|nd|rd|th) floor|[- ]?[йe]? этаж|\.? (?:stock|etage|[ée]tage|piso|andar))",
    ),
    (
        Part::District,
        r"(?:[\p{Han}&&[^住在是于於到我的址为為了和从從去家往]]{2,4}(?:省|市|新区|新區|区|區|县|镇|鎮)|上海|東京都)|[가-힣]{1,5}(?:시|구|신구)|(?:20|10)\d{4}(?-u:\b)",
    ),
    (
        Part::Street,
        r"(?:\p{L}[\p{L}'’.-]*(?: (?:No\.? ?\d|[EWNS]\.))? ){1,4}?(?i:roads?|rd|street|str|st|avenue|ave|boulevard|blvd|drive|highway|lu|jie|dadao|straße|strasse|weg|allee|platz|garden|gardens|court|residence|residences|mansion|mansions|villas|estate|xincun|xiaoqu|huayuan|(?-i:A(?:partments|PARTMENTS)))(?-u:\b)\.?|(?i)\p{L}[\p{L}-]*(?:straße|strasse|str\.|weg|allee|gasse|platz|ring|damm)|(?-u:\b)(?:rue|avenue|av\.|boulevard|bd|calle|c/|avenida|avda\.?|via|viale|rua)(?: \p{L}[\p{L}'’.-]*){1,4}|(?:đường|phố)(?: \p{L}[\p{L}'’.-]*){1,4}|(?:ул\.|улиц\p{L}|пр\.|пр-т|проспект\p{L}?|шоссе|жк|жил\p{L}+ комплекс\p{L}?) ?[«]?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2}[»]?|\p{Lu}\p{Cyrillic}+лу|\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? (?:роуд|лу|улица|шоссе|проспект)|(?:شارع|طريق|مجمع|حي)(?: \p{Arabic}+){1,4}|[\p{Han}&&[^住在是于於到我的址为為了和从從去家往]]{1,7}?(?:大道|公路|大街|路|街|巷|胡同|小区|小區|花园|花園|公寓|新村|家园|苑|名邸|公館|公馆|マンション)(?:[东西南北中]?[一二三四五]?[段村期])?|[\p{Han}&&[^住在是于於到我的址为為了和从從去家往]]{1,7}\d{1,2}丁目|[가-힣]{1,8}?(?:로|길|루|거리|아파트|단지)|아파트",
    ),
    (
        Part::District,
        r"(?i)(?-u:\b)(?:shanghai|xuhui|jing.?an|huangpu|changning|putuo|hongkou|yangpu|pudong|minhang|baoshan|jiading|songjiang|qingpu|fengxian|jinshan|chongming)(?: (?:city|new area|district))?|шанхай|район\p{L}? \p{L}+|\p{L}+ район|شنغهاي",
    ),
    (Part::Number, r"\d{1,5}(?-u:\b)(?:-\d{1,4}(?-u:\b)){0,3}|\d{1,4}[A-Za-z](?-u:\b)"),
];

static PATTERNS: LazyLock<Vec<(Part, Pattern)>> =
    LazyLock::new(|| PARTS.iter().filter_map(|(part, pattern)| Some((*part, Pattern::new(pattern).ok()?))).collect());

/// Addresses of a folded text: of people, or (`any`) of every house, as a published text names them.
pub(super) fn addresses(text: &str, words: &Words<'_>, taken: &[(usize, usize)], any: bool) -> Vec<(usize, usize)> {
    // Whatever else it has, an address has a door or a street.
    let telling = |part: Part| matches!(part, Part::Door | Part::Street);
    if !text.contains(|c: char| c.is_ascii_digit()) || !PATTERNS.iter().any(|(part, pattern)| telling(*part) && pattern.is_match(text)) {
        return Vec::new();
    }
    let pieces = pieces(text, taken);
    let mut found = Vec::new();
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let mut length = 1;
        while rest.get(length).is_some_and(|next| joins(text, rest[length - 1].2, next.1)) {
            length += 1;
        }
        let (chain, behind) = rest.split_at(length);
        rest = behind;
        if let Some(last) = chain.last()
            && (is_address(text, chain, any) || is_address(text, chain, true) && lives(words, text, first.1, last.2))
        {
            let start = if chain.len() > 1 && first.0 == Part::Number && chain[1].0 == Part::District { chain[1].1 } else { first.1 };
            found.push((start, last.2));
        }
    }
    found
}

/// Whether parts make an address: a street or (in Chinese) a building and a door, or, where somebody says that they live there, a street and a number.
fn is_address(text: &str, chain: &[Piece], lives: bool) -> bool {
    let has = |part| chain.iter().any(|piece| piece.0 == part);
    let street = has(Part::Street);
    let numbers = chain.iter().filter(|piece| matches!(piece.0, Part::Door | Part::House | Part::Number)).count();
    let tower =
        has(Part::House) && chain.iter().any(|piece| piece.0 == Part::Door && text.get(piece.1..piece.2).is_some_and(|door| door.ends_with(['室', '户'])));
    // In Korean the house and the flat end in the same word.
    let flats = chain.iter().filter(|piece| text.get(piece.1..piece.2).is_some_and(|part| part.ends_with('호'))).count();
    (street || tower) && has(Part::Door) && numbers > 0 || street && flats > 1 || lives && (street && numbers > 0 || has(Part::Door) && numbers > 1)
}

/// The parts of a text in order, none over another or over what is taken.
fn pieces(text: &str, taken: &[(usize, usize)]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for (part, pattern) in PATTERNS.iter() {
        let mut at = 0;
        while let Some(piece) = pattern.find_at(text, at) {
            let (start, mut end) = (piece.start(), piece.end());
            let blocks = |from: usize| {
                let known = found.iter().map(|(_, start, end)| (*start, *end)).chain(taken.iter().copied());
                known.filter(|(start, end)| *start < piece.end() && from < *end).min()
            };
            let block = blocks(start);
            if let Some((other, behind)) = block {
                if *part == Part::Street && other > start {
                    end = start + text[start..other].trim_end().len();
                } else {
                    at = behind.max(start + 1);
                    while !text.is_char_boundary(at) {
                        at += 1;
                    }
                    continue;
                }
            }
            let start = if *part == Part::Street { name(text, start, end) } else { start };
            found.push((*part, start, end));
            at = piece.end().max(end);
        }
    }
    found.sort_by_key(|piece| piece.1);
    found
}

/// Where the name of a street begins: at its first capital, if it has any; "live on Huaihai Road" begins at the third word.
fn name(text: &str, start: usize, end: usize) -> usize {
    let street = &text[start..end];
    let words = street.split(' ').scan(start, |at, word| {
        let own = *at;
        *at += word.len() + 1;
        Some((own, word))
    });
    let introduced = street.starts_with(|c: char| c.is_lowercase()) && street.split(' ').nth(1).is_some_and(|word| word.starts_with(char::is_uppercase));
    let generic =
        ["rue", "avenue", "boulevard", "calle", "avenida", "via", "viale", "rua", "ул", "пр", "жк", "đường", "phố"].iter().any(|word| street.starts_with(word));
    if generic || !introduced && !street.contains(char::is_uppercase) || street.is_empty() {
        return start;
    }
    words.into_iter().find(|(_, word)| word.starts_with(|c: char| c.is_uppercase())).map_or(start, |(at, _)| at)
}

/// Whether what stands between two parts keeps them together.
fn joins(text: &str, end: usize, start: usize) -> bool {
    text.get(end..start).is_some_and(|gap| {
        gap.len() <= 9 && gap.chars().all(|c| matches!(c, ' ' | ',' | '，' | '、' | '،' | '.' | '-' | '/' | '(' | ')' | '・' | 'の'))
            // Japanese houses have names.
            || gap.len() <= 40 && gap.chars().all(|c| c == ' ' || matches!(c, 'ァ'..='ー')) && text[end..].starts_with(' ')
            || matches!(gap, " of " | " on " | " at " | " in " | " de " | " en " | " del " | " di " | " da " | " в " | " на " | " في ")
    })
}

#[cfg(test)]
mod tests {
    use super::super::words::Words;
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        addresses(text, &Words::of(text), &[], false).into_iter().map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn every_pattern_is_read() {
        for (_, pattern) in &PARTS {
            assert!(Pattern::new(pattern).is_ok(), "{:?}", Pattern::new(pattern).err());
        }
    }

    #[test]
    fn doors_are_found_in_every_language() {
        for text in [
            "Room 501, No. 88, Lane 123 Huaihai Road",
            "Room 501, Building 3, 1438 Hongqiao Road",
            "上海市徐汇区虹桥路1438弄5号501室",
            "12号楼1502室",
            "東京都新宿区西新宿2丁目8番1号 サンハイツ302号室",
            "강남구 테헤란로 123 아파트 5동 302호",
            "虹橋路1438号5号楼501号室",
            "훙차오로 1438호 501호실",
            "1018 Changning Lu, apt 2204",
            "창닝로 1018호 2204호",
            "Zimmer 501, Huaihai-Straße 88",
            "88 rue Huaihai, appartement 501",
            "calle Huaihai 88, piso 5",
            "ул. Хуайхай, д. 88, кв. 501",
            "شارع هوايهاي رقم 88 شقة 501",
            "Huaihai Lu 123 Nong 5 Hao 501 Shi",
        ] {
            assert_eq!(found(text), [text]);
        }
    }

    #[test]
    fn a_house_is_somebodys_when_they_say_so() {
        assert_eq!(found("I live at 88 Wulumuqi Road, is there a police station?"), ["88 Wulumuqi Road"]);
        assert_eq!(found("我住在徐汇区虹桥路1438号，附近有派出所吗"), ["徐汇区虹桥路1438号"]);
        assert!(found("Is 1500 Minsheng Road open on Saturday?").is_empty());
        assert!(found("民生路1500号周六开门吗").is_empty());
        assert!(found("take metro line 9 to Yanggao Middle Road").is_empty());
    }
}
