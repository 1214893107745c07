//! Which fields of a paper there is anything to leave out of. Decides nothing about what may be shown; see `allow_list`.

use std::collections::BTreeSet;

use super::{ProfileChoices, ProfileField, allow_list};
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
        // A field is there when the paper is another one without it.
        let is_there = |field: &ProfileField| {
            let without = ProfileChoices { leave_out: BTreeSet::from([*field]), ..everything.clone() };
            allow_list::cut(data.clone(), &without) != data
        };
        Ok(allow_list::shown(&everything).into_iter().filter(is_there).collect())
    }
}
