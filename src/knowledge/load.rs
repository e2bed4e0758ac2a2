//! Reads the whole knowledge folder: what is sound becomes [`Knowledge`], what is not becomes [`Fault`]s, and neither stops the other.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::canned::CannedFile;
use super::contacts::ContactsFile;
use super::districts::DistrictsFile;
use super::edition_file::{AskedFile, EditionFile};
use super::facts::{Facts, FactsFile};
use super::markdown::{self, is_name, line_of};
use super::notices::NoticesFile;
use super::show::{self, ShowFile};
use super::topics::{BesideFile, TopicEntry};
use super::{Confirmations, Edition, Fault, Guide, KeyFact, Knowledge, Phrase, Topic, characters, grounding, lint, places, rules};
use crate::day::Day;
use crate::language::Language;

/// What came of reading a folder.
#[derive(Debug, Default)]
pub struct Loaded {
    /// All that is sound.
    pub knowledge: Knowledge,
    /// All that is not.
    pub faults: Vec<Fault>,
}

/// Reads `knowledge/`. A folder that cannot be read at all gives one fault and no guides.
pub fn load(folder: &Path) -> Loaded {
    loaded(folder, false)
}

/// The same for a folder whose texts kept the fact lock when they were read before: comparing them takes as long as all the rest.
pub fn load_again(folder: &Path) -> Loaded {
    loaded(folder, true)
}

fn loaded(folder: &Path, keeps_lock: bool) -> Loaded {
    let mut reader = Reader { folder, keeps_lock, faults: Vec::new() };
    let topics = reader.folders(Path::new("guides"));
    let guides: Vec<PathBuf> = topics.iter().flat_map(|topic| reader.folders(topic)).collect();
    let ((mut knowledge, found), guides) = rayon::join(|| reader.beside_guides(), || read_guides(folder, guides, keeps_lock));
    let mut faults = reader.faults;
    for (path, guide, own) in guides {
        let known = path.file_name().and_then(|name| knowledge.guides.get(name.to_str()?));
        if let Some(other) = known {
            faults.push(Fault::of(&path, "name", format!("a guide of that name stands in {} already", other.topic)));
            continue;
        }
        faults.extend(own);
        knowledge.guides.extend(guide.map(|guide| (guide.name.clone(), guide)));
    }
    lint::across(&mut knowledge, &mut faults);
    rules::settle(found, &mut knowledge, &mut faults);
    grounding::check(&knowledge, &mut faults);
    places::give_lines(folder, &mut faults);
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Loaded { knowledge, faults }
}

/// Each guide with its faults, in the order of the folders. Guides know nothing of each other here, so all cores read.
fn read_guides(folder: &Path, guides: Vec<PathBuf>, keeps_lock: bool) -> Vec<(PathBuf, Option<Guide>, Vec<Fault>)> {
    let read = |path: PathBuf| {
        let mut reader = Reader { folder, keeps_lock, faults: Vec::new() };
        let guide = reader.guide(&path);
        (path, guide, reader.faults)
    };
    guides.into_par_iter().map(read).collect()
}

struct Reader<'a> {
    folder: &'a Path,
    keeps_lock: bool,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn folders(&mut self, below: &Path) -> Vec<PathBuf> {
        let entries = match fs::read_dir(self.folder.join(below)) {
            Ok(entries) => entries,
            Err(error) => {
                self.faults.push(Fault::of(below, "", format!("cannot be read: {error}")));
                return Vec::new();
            }
        };
        let mut folders: Vec<PathBuf> = entries.flatten().filter(|entry| entry.path().is_dir()).map(|entry| below.join(entry.file_name())).collect();
        folders.sort();
        folders
    }

    /// All but the guides, and the rules that are to be settled when these are known.
    fn beside_guides(&mut self) -> (Knowledge, rules::Found) {
        let knowledge = Knowledge {
            topics: self.topics(),
            contacts: self.contacts(),
            districts: self.districts(),
            notices: self.notices(),
            glossary: self.file(Path::new("glossary.toml")).unwrap_or_default(),
            countries: self.optional(Path::new("countries.toml")).unwrap_or_default(),
            beside: self.file::<BesideFile>(Path::new("beside.toml")).map(|file| file.matter).unwrap_or_default(),
            facts: self.facts(),
            guides: BTreeMap::new(),
            rules: crate::rules::Rules::default(),
            show: self.phrases(Path::new("show.toml")),
            canned: self.canned(),
        };
        (knowledge, self.rules())
    }

    fn text(&mut self, file: &Path) -> Option<String> {
        match fs::read(self.folder.join(file)) {
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => {
                    let (text, faults) = characters::clean(file, &text.replace("\r\n", "\n"));
                    self.faults.extend(faults);
                    Some(text)
                }
                Err(error) => {
                    let line = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).matches('\n').count() + 1;
                    self.faults.push(Fault::of(file, "text", "is not UTF-8").at(line));
                    None
                }
            },
            Err(error) => {
                self.faults.push(Fault::of(file, "", format!("cannot be read: {error}")));
                None
            }
        }
    }

    fn file<T: DeserializeOwned>(&mut self, file: &Path) -> Option<T> {
        self.file_with_text(file).map(|(value, _)| value)
    }

    fn file_with_text<T: DeserializeOwned>(&mut self, file: &Path) -> Option<(T, String)> {
        let text = self.text(file)?;
        match toml::from_str(&text) {
            Ok(value) => Some((value, text)),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(&text, span.start));
                self.faults.push(Fault::of(file, field_at(&text, line), error.message().to_owned()).at(line));
                None
            }
        }
    }

    fn topics(&mut self) -> Vec<Topic> {
        let entries: BTreeMap<String, TopicEntry> = self.file(Path::new("topics.toml")).unwrap_or_default();
        let mut topics: Vec<Topic> = entries.into_iter().map(|(name, entry)| Topic { name, order: entry.order, title: entry.name }).collect();
        topics.sort_by_key(|topic| topic.order);
        topics
    }

    fn contacts(&mut self) -> Vec<super::Contact> {
        let file = Path::new("contacts.toml");
        let Some((entries, source)) = self.file_with_text::<ContactsFile>(file) else { return Vec::new() };
        self.named(file, &source, entries.contact, |entry| (entry.id.clone(), entry.into_contact()), |contact| &contact.name)
    }

    /// What the entries of a file say. What is wrong with one, and a name that occurs twice, is a fault at its line.
    fn named<E, T>(
        &mut self,
        file: &Path,
        source: &str,
        entries: Vec<Spanned<E>>,
        read: impl Fn(E) -> (String, Result<T, (&'static str, String)>),
        name: impl Fn(&T) -> &str,
    ) -> Vec<T> {
        let mut all: Vec<T> = Vec::new();
        for entry in entries {
            let line = line_of(source, entry.span().start);
            let (id, read) = read(entry.into_inner());
            match read {
                Ok(one) if all.iter().any(|other| name(other) == name(&one)) => {
                    self.faults.push(Fault::of(file, "id", format!("{id} occurs twice")).at(line));
                }
                Ok(one) => all.push(one),
                Err((field, reason)) => self.faults.push(Fault::of(file, field, format!("of {id}: {reason}")).at(line)),
            }
        }
        all
    }

    fn districts(&mut self) -> Vec<super::District> {
        let file = Path::new("districts.toml");
        let entries = self.optional::<DistrictsFile>(file).unwrap_or_default();
        let mut districts = Vec::new();
        for (name, entry) in entries {
            match entry.into_district(name.clone()) {
                Ok(district) => districts.push(district),
                Err(reason) => self.faults.push(Fault::of(file, format!("{name}.name"), reason)),
            }
        }
        districts
    }

    fn notices(&mut self) -> Vec<super::Notice> {
        let file = Path::new("notices.toml");
        if !self.folder.join(file).exists() {
            return Vec::new();
        }
        let Some((entries, source)) = self.file_with_text::<NoticesFile>(file) else { return Vec::new() };
        self.named(file, &source, entries.notice, |entry| (entry.id.clone(), entry.into_notice()), |notice| &notice.name)
    }

    fn canned(&mut self) -> Vec<super::Canned> {
        let file = Path::new("canned.toml");
        if !self.folder.join(file).exists() {
            return Vec::new();
        }
        let Some((entries, source)) = self.file_with_text::<CannedFile>(file) else { return Vec::new() };
        self.named(file, &source, entries.canned, |entry| (entry.id.clone(), entry.into_canned()), |canned| &canned.name)
    }

    fn facts(&mut self) -> Facts {
        let file = Path::new("facts.toml");
        let mut facts = Facts::default();
        if !self.folder.join(file).exists() {
            return facts;
        }
        let Some((entries, source)) = self.file_with_text::<FactsFile>(file) else { return facts };
        for (number, entry) in entries {
            let line = line_of(&source, entry.span().start);
            match entry.into_inner().into_fact(line) {
                Ok(_) if !lint::is_fact(&number) => self.faults.push(Fault::of(file, &number, "is no fact number").at(line)),
                Ok(fact) => facts.insert(number, fact),
                Err((field, reason)) => self.faults.push(Fault::of(file, format!("{number}.{field}"), reason).at(line)),
            }
        }
        facts
    }

    fn guide(&mut self, folder: &Path) -> Option<Guide> {
        let part = |at: usize| folder.components().nth(at).map(|c| c.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
        let (topic, name) = (part(1), part(2));
        if !is_name(&name) || !is_name(&topic) {
            self.faults.push(Fault::of(folder, "name", "folders are named in lower case words joined by hyphens"));
            return None;
        }
        let mut editions = Vec::new();
        for folder in self.folders(folder) {
            editions.extend(self.edition(&folder, &topic, &name));
        }
        (!editions.is_empty()).then_some(Guide { name, topic, editions })
    }

    fn edition(&mut self, folder: &Path, topic: &str, guide: &str) -> Option<Edition> {
        let day = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Ok(effective_from) = day.parse::<Day>() else {
            self.faults.push(Fault::of(folder, "edition", "an edition's folder is named by its day, YYYY-MM-DD"));
            return None;
        };
        let file = folder.join("edition.toml");
        let entry: EditionFile = self.file(&file)?;
        let confirmations: Confirmations = self.optional(&folder.join("confirmed.toml")).unwrap_or_default();
        let asked: AskedFile = self.optional(&folder.join("asked.toml")).unwrap_or_default();
        let (texts, plain) = self.texts(folder);
        let mut edition = Edition {
            guide: guide.to_owned(),
            topic: topic.to_owned(),
            effective_from,
            effective_until: entry.effective_until,
            authoritative: entry.authoritative,
            verified_on: entry.verified_on,
            jurisdiction: entry.jurisdiction,
            related: entry.related,
            sources: entry.sources,
            facts: entry.sections.into_iter().map(|(anchor, section)| (anchor, section.facts)).collect(),
            key_facts: Vec::new(),
            texts,
            plain,
            asked: BTreeMap::new(),
            verdicts: BTreeMap::new(),
            confirmations,
            show: self.phrases(&folder.join("show.toml")),
        };
        for (anchor, section) in asked {
            let (wordings, verdicts) = section.split();
            edition.asked.insert(anchor.clone(), wordings);
            edition.verdicts.insert(anchor, verdicts);
        }
        for (name, fact) in entry.key_facts {
            match fact.value.parse() {
                Ok(value) => {
                    let (section, fact_number) = (fact.section, fact.fact);
                    edition.key_facts.push(KeyFact {
                        name,
                        section,
                        fact: fact_number,
                        value,
                        bound: fact.bound,
                        confidence: fact.confidence,
                        sources: fact.sources,
                    });
                }
                Err(error) => self.faults.push(Fault::of(&file, format!("key_facts.{name}.value"), error.to_string())),
            }
        }
        lint::edition(folder, &mut edition, self.keeps_lock, &mut self.faults).then_some(edition)
    }

    /// The files of rules; a folder without any has no rules.
    fn rules(&mut self) -> rules::Found {
        let mut found = rules::Found::default();
        for folder in ["rules", "rules/trees", ""] {
            let entries = fs::read_dir(self.folder.join(folder)).into_iter().flatten().flatten();
            let mut files: Vec<PathBuf> =
                entries.map(|entry| Path::new(folder).join(entry.file_name())).filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
            files.sort();
            for file in files.into_iter().filter(|file| !folder.is_empty() || file.as_os_str() == "holidays.toml") {
                if let Some(source) = self.text(&file) {
                    found.read(&file, &source, &mut self.faults);
                }
            }
        }
        found
    }

    /// The sentences to show of a file, if it is there.
    fn phrases(&mut self, file: &Path) -> Vec<Phrase> {
        if !self.folder.join(file).exists() {
            return Vec::new();
        }
        let Some((entries, source)) = self.file_with_text::<ShowFile>(file) else { return Vec::new() };
        show::phrases(file, entries, &source, &mut self.faults)
    }

    fn optional<T: DeserializeOwned>(&mut self, file: &Path) -> Option<T> {
        self.folder.join(file).exists().then(|| self.file(file))?
    }

    /// The texts by language, and their even plainer versions.
    fn texts(&mut self, folder: &Path) -> (BTreeMap<Language, super::Text>, BTreeMap<Language, super::Text>) {
        let (mut texts, mut plain) = (BTreeMap::new(), BTreeMap::new());
        let entries = fs::read_dir(self.folder.join(folder)).into_iter().flatten().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "md"))
            .collect();
        names.sort();
        for name in names {
            let file = folder.join(&name);
            let stem = name.trim_end_matches(".md");
            let (code, into) = stem.strip_suffix(".plain").map_or((stem, &mut texts), |code| (code, &mut plain));
            let is_plain = code != stem;
            let Some(language) = code.parse::<Language>().ok().filter(|language| language.has_guides() && language.code() == code) else {
                self.faults.push(Fault::of(&file, "language", "a text is named by one of the guide languages, as `zh.md` or `zh.plain.md`"));
                continue;
            };
            let Some(source) = self.text(&file) else { continue };
            let (text, faults) = markdown::read(&file, language, &source);
            let is_kept = !is_plain || faults.is_empty();
            self.faults.extend(faults);
            if let Some(text) = text.filter(|_| is_kept) {
                into.insert(language, text);
            }
        }
        (texts, plain)
    }
}

/// The key on a line of a TOML file, for messages.
fn field_at(source: &str, line: usize) -> String {
    let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    text.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']']).to_owned()
}
