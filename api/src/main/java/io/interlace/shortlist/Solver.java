package io.interlace.shortlist;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolveWrapper;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The solver, CP-SAT of OR-Tools, set so that the same question has the same answer everywhere: one thread, a fixed seed, and a
 * limit in its own deterministic work, never in time. It can be stopped from another thread. Source: Perron and Furnon, OR-Tools.
 */
final class Solver {

    static {
        // once, with this class
        Loader.loadNativeLibraries();
    }

    private static final int SEED = 1;

    private final double once;
    private double limit;
    private double work;
    private boolean stopped;
    private @Nullable SolveWrapper running;

    /**
     * A solver with so much work to spend on everything it is asked.
     *
     * @param limit in deterministic seconds, each very roughly a second of this class of machine
     */
    Solver(double limit) {
        once = limit;
        this.limit = limit;
    }

    /** Sees to it that the native library is there, for those who call it without a solver. */
    static void load() {
        // this class being there is enough
    }

    static String version() {
        return "OR-Tools CP-SAT " + OrToolsVersion.getVersionString();
    }

    /** Ends what is running and everything after it, from any thread. */
    synchronized void stop() {
        stopped = true;
        if (running != null) {
            running.stopSearch();
        }
    }

    /** The deterministic work done so far, to a millionth, below which the solver's own sums may differ. */
    double work() {
        return Math.round(work * 1e6) / 1e6;
    }

    /** Gives the next part as much work again as the first had, so that one that is hard does not starve it. */
    void beginAnotherPart() {
        limit = work + once;
    }

    /** Whether work is left to do anything. */
    boolean canGoOn() {
        return work < limit;
    }

    /**
     * Solves.
     *
     * @throws CancellationException if it was stopped, or the thread is interrupted
     */
    CpSolverResponse solve(CpModel model) {
        SolveWrapper wrapper = new SolveWrapper();
        CpSolverResponse response;
        try {
            wrapper.setParameters(SatParameters.newBuilder()
                    .setNumWorkers(1)
                    .setRandomSeed(SEED)
                    .setMaxDeterministicTime(Math.max(0, limit - work))
                    .setLinearizationLevel(2)
                    .setCpModelProbingLevel(0)
                    .setSymmetryLevel(0)
                    .build());
            begin(wrapper);
            response = wrapper.solve(model.model());
            work += response.getDeterministicTime();
        } finally {
            end();
            wrapper.delete();
        }
        refuseIfStopped();
        return response;
    }

    private synchronized void begin(SolveWrapper wrapper) {
        refuseIfStopped();
        running = wrapper;
    }

    private synchronized void end() {
        running = null;
    }

    /** Something to be called wherever much is done without the solver. */
    synchronized void refuseIfStopped() {
        if (stopped || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The search was stopped");
        }
    }
}
