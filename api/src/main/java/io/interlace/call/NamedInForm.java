package io.interlace.call;

import io.interlace.stakeholder.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom the form of a proposal names, as far as the programme knows them by now: somebody who was entered after the proposal had
 * come is nobody that the proposal refers to.
 */
@ApplicationScoped
public class NamedInForm {

    private final ProposalForms forms;
    private final Participants participants;

    NamedInForm(ProposalForms forms, Participants participants) {
        this.forms = forms;
        this.participants = participants;
    }

    /** Who leads it. */
    public Optional<UUID> lead(UUID proposalId) {
        return known(proposalId, ProposalForms.Part.LEAD);
    }

    /** Who leads it on the other side. */
    public Optional<UUID> partner(UUID proposalId) {
        return known(proposalId, ProposalForms.Part.PARTNER);
    }

    private Optional<UUID> known(UUID proposalId, ProposalForms.Part part) {
        return forms.of(proposalId)
                .map(form -> forms.people(form.id()).get(part))
                .map(ProposalPerson::email)
                .flatMap(participants::withAddress);
    }
}
