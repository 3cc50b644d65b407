package io.interlace.programme;

import java.util.regex.Pattern;

/** Kinds of organisation, each with the shape its ODS codes are published in. */
public enum OrganisationType {
    INTEGRATED_CARE_BOARD("Q[A-Z0-9]{2}", "Q and two more, such as QKK"),
    NHS_TRUST("[RT][A-Z0-9]{2}", "R or T and two more, such as RJ1"),
    COMMUNITY_PROVIDER("[A-Z0-9]{3}|[A-Z0-9]{5}", "three or five characters, such as RYX or NQ108"),
    PRIMARY_CARE_NETWORK("U[0-9]{5}", "U and five digits, such as U12345"),
    GENERAL_PRACTICE("[A-HJ-NPVWY][0-9]{5}", "a letter and five digits, such as G85001"),
    COMMUNITY_PHARMACY("F[A-Z0-9]{4}", "F and four more, such as FA512"),
    LOCAL_AUTHORITY("[0-9]{3}", "three digits, such as 720"),
    REPRESENTATIVE_BODY("[A-Z0-9]{3,6}", "three to six letters and digits"),
    VOLUNTARY("8[A-Z0-9]{2,4}|[A-Z0-9]{3,6}", "three to six letters and digits, such as 8HA03"),
    OTHER("[A-Z0-9]{3,8}", "three to eight letters and digits");

    /** Since 2021 new organisations of any kind may get letters and digits in turn. */
    private static final Pattern ALTERNATING = Pattern.compile("[A-Z][0-9][A-Z][0-9][A-Z]");

    private final Pattern odsCode;
    private final String odsCodeInWords;

    OrganisationType(String odsCode, String odsCodeInWords) {
        this.odsCode = Pattern.compile(odsCode);
        this.odsCodeInWords = odsCodeInWords;
    }

    /**
     * Whether a code has the shape that the Organisation Data Service gives this kind of organisation (NHS Data Model and
     * Dictionary, organisation coding frames). That it is issued to anybody is not said.
     */
    boolean takesOdsCode(String code) {
        return odsCode.matcher(code).matches() || ALTERNATING.matcher(code).matches();
    }

    /** The same rule as a regular expression, also as PostgreSQL reads them. */
    String odsCodePattern() {
        return "^(" + odsCode + "|" + ALTERNATING + ")$";
    }

    String odsCodeInWords() {
        return odsCodeInWords + ", or five letters and digits in turn, such as A1B2C";
    }
}
