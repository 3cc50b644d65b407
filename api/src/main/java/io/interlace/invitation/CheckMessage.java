package io.interlace.invitation;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import java.util.List;

/** Refuses words that cannot be sent, and says where. */
final class CheckMessage {

    private CheckMessage() {}

    /**
     * @param pointer where the words stand in the input
     * @throws Problem 400 at each place
     */
    static void of(InvitationMessage message, String pointer) {
        List<MessageText.Fault> faults = MessageText.faults(message.subject(), message.body());
        if (!faults.isEmpty()) {
            Problem problem = new Problem(ProblemType.VALIDATION_FAILED, "The words cannot be sent like this.");
            faults.forEach(fault -> problem.andAt(pointer + "/" + fault.property(), fault.detail()));
            throw problem;
        }
    }
}
