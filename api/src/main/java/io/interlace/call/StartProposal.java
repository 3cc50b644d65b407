package io.interlace.call;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.stakeholder.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends people the links of their proposals. From outside it looks the same whoever has the address: somebody known,
 * somebody who asked to be left out, to whom nothing goes, or somebody who has asked too often.
 */
@ApplicationScoped
class StartProposal {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final PublishedCalls published;
    private final ProposalForms forms;
    private final MailLinks mailLinks;
    private final Participants participants;
    private final Clock clock;
    private final int mostLinks;

    StartProposal(
            PublishedCalls published,
            ProposalForms forms,
            MailLinks mailLinks,
            Participants participants,
            Clock clock,
            @ConfigProperty(name = "interlace.public-form.most-links") int mostLinks) {
        this.published = published;
        this.forms = forms;
        this.mailLinks = mailLinks;
        this.participants = participants;
        this.clock = clock;
        this.mostLinks = mostLinks;
    }

    /** @throws Problem 409 for a call that is not open, 400 for words that are more than one line */
    void begin(UUID callId, NewPublicProposal draft) {
        PublicCallView call = published.view(callId);
        if (!call.takesProposals()) {
            throw new Problem(ProblemType.CALL_NOT_OPEN, "The call is " + call.state() + ".")
                    .with("state", call.state());
        }
        CheckForm.begun(draft);
        String email = Participants.normalised(draft.email());
        if (room(email, callId) > 0) {
            ProposalPerson sender = new ProposalPerson(draft.name(), email, null, null);
            mailLinks.begun(forms.add(callId, draft.title().strip(), sender), email, call);
        }
    }

    /** A link to each proposal that was begun with this address, also once the call has closed. */
    void sendAgain(UUID callId, String address) {
        PublicCallView call = published.view(callId);
        String email = Participants.normalised(address);
        forms.begunBy(email, callId).stream()
                .limit(room(email, callId))
                .forEach(form -> mailLinks.begun(form, email, call));
    }

    private int room(String email, UUID callId) {
        int sent = forms.linksSince(clock.instant().minus(A_DAY), email, callId);
        return participants.isLeftOut(email) ? 0 : Math.max(0, mostLinks - sent);
    }
}
