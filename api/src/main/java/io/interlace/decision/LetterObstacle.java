package io.interlace.decision;

/** Why a letter cannot go by mail; it can be handed over. */
enum LetterObstacle {
    NOBODY_TO_WRITE_TO,
    NO_ADDRESS,
    WANTS_NO_MAIL
}
