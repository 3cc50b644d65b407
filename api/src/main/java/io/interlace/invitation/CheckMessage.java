package io.interlace.invitation;

import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import java.util.List;

/** Refuses words that cannot be sent, and says where. */
final class CheckMessage {

    private CheckMessage() {}

    /**
     * @param pointer where the words stand in the input
     * @throws io.interlace.http.Problem 400 at each place
     */
    static void of(InvitationMessage message, String pointer) {
        List<Wrong> wrong = MessageText.faults(message.subject(), message.body()).stream()
                .map(fault -> new Wrong(pointer + "/" + fault.property(), fault.detail()))
                .toList();
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The words cannot be sent like this.", wrong);
    }
}
