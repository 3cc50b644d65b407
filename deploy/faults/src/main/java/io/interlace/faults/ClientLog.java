package io.interlace.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What clients asked for and what they were told, of one round. */
final class ClientLog {

    private final Map<Operation, List<Answer>> entries = new LinkedHashMap<>();

    /** An operation with all answers it got, in order. */
    record Entry(Operation operation, List<Answer> answers) {

        /** Told once is told; what is not known to have failed each time may have been done. */
        Outcome outcome() {
            if (has(Outcome.ACKNOWLEDGED)) {
                return Outcome.ACKNOWLEDGED;
            }
            return has(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.FAILED;
        }

        private boolean has(Outcome outcome) {
            return answers.stream().anyMatch(answer -> answer.outcome() == outcome);
        }
    }

    synchronized void add(Operation operation, Answer answer) {
        entries.computeIfAbsent(operation, anew -> new ArrayList<>()).add(answer);
    }

    synchronized List<Entry> entries() {
        return entries.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    long count(Outcome outcome) {
        return entries().stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** Whether something that was asked for after a moment has been acknowledged. */
    synchronized boolean doneAfter(Instant moment) {
        return acknowledgements().anyMatch(answer -> answer.sentAt().isAfter(moment));
    }

    /** The longest time between two acknowledgements, from a moment on: how long nobody got anything done. */
    synchronized Duration longestSilenceAfter(Instant moment) {
        List<Instant> moments = Stream.concat(
                        Stream.of(moment), acknowledgements().map(Answer::at).filter(at -> at.isAfter(moment)))
                .sorted()
                .toList();
        Duration longest = Duration.ZERO;
        for (int i = 1; i < moments.size(); i++) {
            Duration silence = Duration.between(moments.get(i - 1), moments.get(i));
            longest = silence.compareTo(longest) > 0 ? silence : longest;
        }
        return longest;
    }

    private Stream<Answer> acknowledgements() {
        return entries.values().stream().flatMap(List::stream).filter(Answer::acknowledged);
    }
}
