//! Which fields of a paper there is anything to leave out of. Decides nothing about what may be shown; see `allow_list`.

use std::collections::BTreeSet;

use super::{ProfileChoices, ProfileField, allow_list, recorded};
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;

impl Desk {
    /// The fields that stand on the paper of this reader as long as nobody leaves them out. What is empty is not among them.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn profile_fields(
        &self,
        candidate_id: CandidateId,
        choices: &ProfileChoices,
    ) -> Result<BTreeSet<ProfileField>> {
        let everything = ProfileChoices { leave_out: BTreeSet::new(), ..choices.clone() };
        let data = self.profile(candidate_id, &everything)?;
        Ok(allow_list::shown(&everything).into_iter().filter(|field| recorded::is_recorded(&data, *field)).collect())
    }
}
