//! What somebody may do, as types: whoever holds one has been let in. Knows nothing of how somebody is known.

use std::marker::PhantomData;

use super::Role;
use crate::store::{Account, Session};

/// A right that some roles have.
pub trait Right: Send + Sync + 'static {
    /// Whether a role has it.
    fn belongs_to(role: Role) -> bool;
}

/// The rights by name; there are no values of them.
pub mod of {
    use super::{Right, Role};

    macro_rules! rights {
        ($($(#[$doc:meta])* $name:ident: $($role:ident)|+;)+) => {
            $($(#[$doc])*
            #[derive(Debug)]
            pub enum $name {}

            impl Right for $name {
                fn belongs_to(role: Role) -> bool {
                    matches!(role, $(Role::$role)|+)
                }
            })+
        };
    }

    rights! {
        /// To look things up, whatever the account is for.
        SignedIn: Staff | Editor | Publisher | Administrator | Auditor;
        /// To talk to people.
        Staff: Staff | Administrator;
        /// To write guides.
        Editor: Editor | Publisher | Administrator;
        /// To publish them.
        Publisher: Publisher | Administrator;
        /// To judge answers.
        Reviewer: Staff | Editor | Publisher | Administrator;
        /// To look after accounts.
        Administrator: Administrator;
        /// To read the log of what was done.
        Auditor: Auditor | Administrator;
    }
}

/// The proof that somebody is signed in and has a right. There is no other way to one than [`Allowed::new`].
#[derive(Debug)]
pub struct Allowed<R> {
    /// Who.
    pub account: Account,
    /// In which session.
    pub session: Session,
    right: PhantomData<fn() -> R>,
}

impl<R: Right> Allowed<R> {
    /// The proof, if the account's role has the right, the account is open and its start password was changed.
    pub fn new(account: Account, session: Session) -> Option<Self> {
        let may = R::belongs_to(account.role) && account.disabled.is_none() && !account.must_change;
        may.then_some(Self { account, session, right: PhantomData })
    }
}

/// Somebody who may look things up.
pub type SignedIn = Allowed<of::SignedIn>;
/// Somebody who may talk to people.
pub type Staff = Allowed<of::Staff>;
/// Somebody who may write guides.
pub type Editor = Allowed<of::Editor>;
/// Somebody who may publish them.
pub type Publisher = Allowed<of::Publisher>;
/// Somebody who may judge answers.
pub type Reviewer = Allowed<of::Reviewer>;
/// Somebody who looks after accounts.
pub type Administrator = Allowed<of::Administrator>;
/// Somebody who may read the log of what was done.
pub type Auditor = Allowed<of::Auditor>;

/// On whose word accounts are changed.
#[derive(Clone, Copy)]
pub enum By<'a> {
    /// An administrator's.
    Administrator(&'a Administrator),
    /// Of whoever has the data folder, by the command line.
    CommandLine,
}
