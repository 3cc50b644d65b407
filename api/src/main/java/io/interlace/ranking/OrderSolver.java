package io.interlace.ranking;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolveWrapper;
import java.util.concurrent.CancellationException;

/**
 * The solver for large circles, CP-SAT of OR-Tools, set so that the same question has the same answer everywhere: one thread, a
 * fixed seed, and a limit in its own deterministic work, never in time. Source: Perron and Furnon, OR-Tools.
 */
final class OrderSolver {

    static {
        load();
    }

    private static final int SEED = 1;

    private double left;

    /**
     * A solver with so much work to spend on everything it is asked.
     *
     * @param work in deterministic seconds
     */
    OrderSolver(double work) {
        left = work;
    }

    /** Loads the native library, once. It would stay half loaded, for good, in a thread that was told to stop before. */
    static void load() {
        boolean interrupted = Thread.interrupted();
        Loader.loadNativeLibraries();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Solves, as far as there is work left.
     *
     * @throws CancellationException if the thread is interrupted
     */
    CpSolverResponse solve(CpModel model) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The search was stopped");
        }
        SolveWrapper wrapper = new SolveWrapper();
        try {
            wrapper.setParameters(SatParameters.newBuilder()
                    .setNumWorkers(1)
                    .setRandomSeed(SEED)
                    .setMaxDeterministicTime(Math.max(0, left))
                    .setLinearizationLevel(2)
                    .setCpModelProbingLevel(0)
                    .setSymmetryLevel(0)
                    .build());
            CpSolverResponse response = wrapper.solve(model.model());
            left -= response.getDeterministicTime();
            return response;
        } finally {
            wrapper.delete();
        }
    }
}
