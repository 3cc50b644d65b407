package io.interlace.decision;

/** Why a letter does not go by mail with the others. */
enum LetterObstacle {
    NOBODY_TO_WRITE_TO,
    NO_ADDRESS,
    WANTS_NO_MAIL,
    /** Something else has become of the proposal than it tells. */
    OUTDATED,
    /** It is not known whether it came: it goes again only by itself. */
    MAY_HAVE_COME;

    /** Whether nobody can send it, not even by itself. */
    boolean forbids() {
        return this != MAY_HAVE_COME;
    }
}
