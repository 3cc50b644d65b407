package io.interlace.call;

import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** Mails with the link of a proposal. To an address that nobody has confirmed goes no word that a stranger has typed. */
@ApplicationScoped
class MailLinks {

    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private static final String BEGUN = """
            Hello,

            Somebody, most likely you, began a proposal with this e-mail address for the call "%s" of %s. \
            This link opens it:

            %s

            What you write is saved as you go, and you can come back by the same link. Nothing counts before you \
            submit it; you can change it until the call closes.

            The link is all it takes to read and change the proposal: pass it on only to those who write it with you. \
            If you did not ask for this, you can ignore this e-mail. Where nothing is written, it is deleted after two weeks.

            %s
            """;

    private static final String SUBMITTED = """
            Hello,

            Your proposal "%s" has been submitted to the call "%s" of %s. Thank you.

            You can read it, and change or withdraw it until the call closes, by this link:

            %s

            What happens next: after the closing time a panel reads and scores every proposal. You are told what was \
            decided, and why.

            %s
            """;

    private static final String WITHDRAWN = """
            Hello,

            Your proposal "%s" to the call "%s" of %s has been withdrawn by its link. It is kept as withdrawn, and \
            nobody assesses it. This link still shows it:

            %s

            If it was not you who did this, write to the team of the programme.

            %s
            """;

    private final ProposalForms forms;
    private final Address address;
    private final Outbox outbox;
    private final Caller caller;

    MailLinks(ProposalForms forms, Address address, Outbox outbox, Caller caller) {
        this.forms = forms;
        this.address = address;
        this.outbox = outbox;
        this.caller = caller;
    }

    void begun(UUID formId, String email, PublicCallView call) {
        String body = BEGUN.formatted(call.title(), call.programmeName(), newLink(formId), call.programmeName());
        queue(formId, email, "Your link to propose to: " + call.title(), body);
    }

    void submitted(UUID formId, String email, PublicCallView call, String title) {
        queue(formId, email, "Submitted: your proposal to " + call.title(), told(SUBMITTED, formId, call, title));
    }

    void withdrawn(UUID formId, String email, PublicCallView call, String title) {
        queue(formId, email, "Withdrawn: your proposal to " + call.title(), told(WITHDRAWN, formId, call, title));
    }

    private String told(String text, UUID formId, PublicCallView call, String title) {
        return text.formatted(title, call.title(), call.programmeName(), newLink(formId), call.programmeName());
    }

    private String newLink(UUID formId) {
        return address.base() + "/public/proposal#" + forms.link(formId).text();
    }

    private void queue(UUID formId, String email, String subject, String body) {
        outbox.queue(new NewMail(
                caller.programmeId(), formId, email, BREAK.matcher(subject).replaceAll(" "), body));
    }
}
