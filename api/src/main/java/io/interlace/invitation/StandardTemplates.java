package io.interlace.invitation;

import io.interlace.participation.Purpose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** What every programme begins with: one template for each purpose, to be changed at will. */
final class StandardTemplates {

    private static final int WEEK = 7;

    private static final String ANSWER = """

            This link is yours alone. Nothing happens when you open it; you answer there:
            {{link}}

            Please answer by {{answerBy}}. A no is as welcome as a yes. If you have no time, say so: that is worth knowing, too.
            """;

    private static final String SIGNED = """

            With thanks
            {{sender}}
            {{programme}}
            """;

    static final List<NewInvitationTemplate> ALL = List.of(
            of(
                    "Invitation to take part",
                    Purpose.ENGAGE,
                    "Would you take part in {{programme}}?",
                    5,
                    3 * WEEK,
                    """
                    Dear {{name}},

                    {{programme}} has one aim: {{purpose}}

                    Would you take part? Answering takes about {{minutes}} minutes: you say yes or no and, if you like, name
                    colleagues who should be heard as well. If you say yes, we may ask you later for a conversation, a
                    ranking or a review. Each time you can say no, and there is a limit to how often we ask anybody.
                    """,
                    """

                    What happens with your answer: we count it, so that we can see whose voices are missing. What you tell us
                    later is shown with your role and place, never with your name outside the team.
                    """),
            of(
                    "Request for a conversation",
                    Purpose.CONVERSATION,
                    "A conversation about working together?",
                    45,
                    2 * WEEK,
                    """
                    Dear {{name}},

                    May we talk with you for about {{minutes}} minutes? We would like to hear where work gets stuck between
                    organisations, and what would make it easier. You choose the day, and whether by telephone, by video or
                    where you work. You need not prepare anything.
                    """,
                    """

                    What happens with what you say: we write down what we learned from it and show it with your role and
                    place, never with your name outside the team. You can see later what came of it.
                    """),
            of(
                    "Request to rank challenges",
                    Purpose.BALLOT,
                    "Which challenges should come first?",
                    10,
                    2 * WEEK,
                    """
                    Dear {{name}},

                    Many people told us what makes working together difficult. Now we ask which of it should come first.
                    Ranking takes about {{minutes}} minutes, and you may leave out whatever you have no view on.
                    """,
                    """

                    What happens with your ranking: it counts together with all others, so that groups we heard less from
                    still count. Nobody reads single rankings.
                    """),
            of(
                    "Invitation to a workshop",
                    Purpose.WORKSHOP,
                    "A workshop on working together: can you come?",
                    60,
                    2 * WEEK,
                    """
                    Dear {{name}},

                    A project team is trying out a better way of working together, and would like you at its next workshop.
                    It lasts about {{minutes}} minutes. You need not prepare anything; what you know from your own work is
                    what counts.
                    """,
                    """

                    What happens there: what helped and what did not is written down as the team's, not as yours. Date and
                    place follow once you have said yes.
                    """),
            of("Request to review", Purpose.REVIEW, "Would you look at a draft?", 20, 2 * WEEK, """
                    Dear {{name}},

                    There is a draft of what we learned, and we would like to know from you whether it is right. Reading it
                    and saying what is wrong or missing takes about {{minutes}} minutes.
                    """, """

                    What happens with what you say: the draft is changed where you are right, and what you said stays with
                    your role, not your name.
                    """),
            of(
                    "Request to tell us what you see",
                    Purpose.INSIGHT,
                    "What do you see that others should know?",
                    5,
                    3 * WEEK,
                    """
                    Dear {{name}},

                    You see where work gets stuck between organisations, and what helps. Would you tell us, in a sentence or two?
                    It takes about {{minutes}} minutes, and you can come back and tell us more.
                    """,
                    """

                    What happens with what you tell us: somebody of the team reads it and keeps it, or says why not. It is shown
                    with your role and place, never with your name outside the team. You can see later what came of it.
                    """));

    private StandardTemplates() {}

    private static NewInvitationTemplate of(
            String name, Purpose purpose, String subject, int minutes, int daysToAnswer, String asked, String then) {
        return new NewInvitationTemplate(
                name,
                purpose,
                subject,
                unwrapped(asked) + ANSWER + unwrapped(then) + SIGNED,
                minutes,
                daysToAnswer,
                WEEK,
                TemplateStatus.ACTIVE);
    }

    /** A paragraph is one line: whoever reads it has a window of their own width. */
    private static String unwrapped(String text) {
        return text.replaceAll("(?<=[^\\n])\\n(?=[^\\n])", " ");
    }

    /** Always the same for a programme and a purpose, so that two who come first enter one. */
    static UUID id(UUID programmeId, Purpose purpose) {
        return UUID.nameUUIDFromBytes(
                ("invitation template " + programmeId + " " + purpose).getBytes(StandardCharsets.UTF_8));
    }
}
