package io.interlace.imports;

/** The file as a whole cannot be read. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    Unreadable(FailureReason reason, long line, String detail) {
        super(detail);
        this.problem = new ImportProblem(reason, Math.toIntExact(line), detail);
    }

    ImportProblem problem() {
        return problem;
    }
}
