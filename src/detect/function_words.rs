//! Small words, and the field's commonest ones, that belong to one language, as people type them, with and without accents. Knows nothing of the other signs.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::language::Language;

/// Words that speak for a language. A word that two languages share counts for both.
const WORDS: &[(&str, &str)] = &[
    (
        "en",
        "the is are my how what when where can do does i to of for and with must need if in after get have much long \
         which who will it not or from without renew expired lost permit work passport now you your am was be an at on \
         residence time fee fees processing application apply overstay overstayed extension extend tourist days many cost hours address phone wife husband child baby girlfriend boyfriend job company tax register kids daughter son \
         english speaking doctor dentist hospital near best cheap buy number call school landlord deposit salary boss here there this that they we our hello scan",
    ),
    (
        "de",
        "der die das ist mein meine meinen wie was wann wo kann ich für fuer und mit muss muß brauche wenn nach habe \
         viel lange welche wer nicht oder ohne ein eine einen bei zu im visum pass abgelaufen verlängern verlaengern \
         arbeiten aufenthaltserlaubnis anmelden darf tun kosten kostet jetzt den dem auf von bin noch \
         stunden woche wochen viele wieviel jahre gilt gibt frau mann freundin freund kind tage gebühr gebuehr arbeitsvisum antrag adresse wohnung umgezogen firma steuer führerschein tochter sohn studenten karte holen preis wieviel",
    ),
    (
        "fr",
        "le la les est mon ma mes comment quoi quand où puis je pour et avec dois faut besoin si après apres ai combien \
         quel quelle qui pas ou sans un une du des que faire expiré expire perdu renouveler séjour sejour permis \
         passeport travailler de en dans au peut on c'est j'ai qu'est suis chez sur titre d'un \
         congé congés femme mari copine copain enfant jours amende frais carte adresse il elle ils y ça cette ce nous vous prix déménagé entreprise impôts délai fille fils étudiant etudiant demande prolonger renouvellement",
    ),
    (
        "es",
        "el la los las es mi mis cómo como qué que cuándo cuando dónde donde puedo yo para y con debo tengo necesito si \
         después despues cuánto cuanto cuál cual quién quien no o sin un una del hacer hago caducado vencido perdí \
         perdi renovar residencia permiso visado pasaporte trabajar de en al por se hay soy cuesta días dias \
         eres título titulo universidad universitario homologar sacar ahora piso dueño jefe novia novio esposa esposo marido mujer hijo hija multa empresa prórroga prorroga extender vuelo escala dirección renovación tarjeta trabajo sueldo estudiante caducó venció",
    ),
    (
        "it",
        "il lo gli è mio mia come cosa quando dove posso io per e con devo ho bisogno se dopo quanto quale chi non o \
         senza un una del della fare faccio scaduto perso rinnovare soggiorno permesso visto passaporto lavorare di in \
         al che sono mi costa giorni a nel \
         moglie marito fidanzata fidanzato figlio figlia multa stipendio lavoro ore azienda indirizzo rinnovo scadenza studente categoria minimo proroga tassa",
    ),
    (
        "pt",
        "o os as é meu minha como quando onde posso eu para e com devo tenho preciso se depois quanto qual quem não nao \
         ou sem um uma do da fazer faço faco vencido perdi renovar residência residencia visto passaporte trabalhar de \
         em ao que sou custa dias no na estou você \
         namorada namorado esposa marido filho filha multa empresa trabalho endereço prorrogar renovação estudante salário taxa",
    ),
    (
        "vi",
        "là la của cua tôi toi như thế nào khi đâu dau có co được duoc cho và va với phải phai cần can nếu sau bao \
         nhiêu nhieu ai không khong hoặc một hộ chiếu thị thực gia hạn han mất mat làm lam người nguoi ở lâu thì đi di \
         xin \
         vợ chồng con phạt phat công ty việc viec hết het lệ phí tiền tien giấy giay tờ thẻ chưa chua",
    ),
    (
        "id",
        "yang adalah saya bagaimana apa kapan dimana mana bisa untuk dan dengan harus perlu jika kalau setelah berapa \
         lama siapa tidak atau tanpa paspor izin tinggal hilang perpanjang memperpanjang kerja di ke dari ini itu \
         apakah cara hari habis boleh kena \
         istri suami anak pacar denda pekerjaan alamat perusahaan mahasiswa biaya lewat masa berlaku sudah mau ga gak nggak \
         yg dgn utk tdk bkn jgn krn sy aku gue gw kami kita mereka punya ingin pengen pengin pake pakai blh bole gk ngga enggak emang emangnya memang udah udh belum blm lagi aja saja sih dong nih kok bgt banget gimana gmn kenapa knp kayak kyk sama biar buat bwt klo kalo brp brapa \
         bln bulan thn taun tahun minggu uang duit bayar dibayar sewa rumah kerjaan kantor sekolah anakku istriku suamiku ibu bapak adik kakak teman temen urus ngurus ijin surat telat ilang bawa pulang pindah masuk keluar naik mobil beli jual bikin cari dapet dapat takut hrs masih msh trus jadi tapi juga jg sini situ pada oleh lah cina ktp npwp bpjs kitas kjri kbri wni wna spt skck",
    ),
    (
        "nl",
        "het een is mijn hoe wat wanneer waar kan ik voor en met moet nodig als na heb veel lang welke wie niet of \
         zonder verlopen verlengen werken verblijfsvergunning paspoort kwijt van te mag",
    ),
    (
        "pl",
        "jest mój moja jak co kiedy gdzie mogę moge ja dla i z muszę musze jeśli po mam ile który kto nie lub bez wiza \
         wizę paszport pobyt czy na do w się przedłużyć",
    ),
    (
        "tr",
        "bir benim nasıl nasil ne zaman nerede için icin ve ile gerekiyor lazım eğer sonra kaç kac kadar kim değil mı \
         mi mu vize pasaport ikamet izni çalışma kaybettim uzatma yapmalıyım var gün",
    ),
    (
        "hi",
        "hai hain ka ki ke kya kaise kitna kitne kitni mein mera meri mere nahi se ko aur kab kahan kaun bhai milega \
         milta chahiye karna karo pehle baad wala raha rahi hoga gaya mujhe ho phir ab saal din \
         hu hoon ghante ghanta sakta sakte sakti lagta lagega bina patni bachcha naukri jurmana \
         hua hui kis karu karun teen",
    ),
    (
        "tl",
        "ang ng mga ako ko paano ano kailan saan pwede para at kailangan kung magkano sino hindi po ba na sa nawala \
         yung",
    ),
];

/// Which languages' lists have a word.
static SPEAKERS: LazyLock<HashMap<&'static str, Vec<Language>>> = LazyLock::new(|| {
    let mut speakers: HashMap<&str, Vec<Language>> = HashMap::new();
    for (code, list) in WORDS {
        let Ok(language) = code.parse() else { continue };
        for word in list.split(' ').filter(|word| !word.is_empty()) {
            let known = speakers.entry(word).or_default();
            if !known.contains(&language) {
                known.push(language);
            }
        }
    }
    speakers
});

/// Points per language: a word of one language counts 1, one that several share counts a part for each.
pub(super) fn scores(text: &str) -> HashMap<Language, f64> {
    let mut scores: HashMap<Language, f64> = HashMap::new();
    for speakers in words(&text.to_lowercase()).filter_map(|word| SPEAKERS.get(word)) {
        for language in speakers {
            // Hindi in Latin letters takes its nouns from English; what is Hindi alone tells more.
            let weight = if speakers.len() == 1 && language.code() == "hi" { 2.0 } else { 1.0 };
            *scores.entry(*language).or_default() += weight / speakers.len() as f64;
        }
    }
    scores
}

/// How many of a text's words belong to a language's list.
pub(super) fn count(text: &str, language: Language) -> usize {
    words(&text.to_lowercase()).filter(|word| SPEAKERS.get(word).is_some_and(|speakers| speakers.contains(&language))).count()
}

fn words(lower: &str) -> impl Iterator<Item = &str> {
    lower.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty())
}
