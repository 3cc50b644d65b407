package io.interlace.servicemodel;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Numbers rows from 1 without gaps. The model they belong to is held, so that nobody else numbers them meanwhile. */
@ApplicationScoped
class RowNumbers {

    private final Database database;
    private final Caller caller;

    RowNumbers(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Series flowsOf(UUID modelId) {
        return new Series(
                "service_model_flow where programme_id = ? and service_model_id = ?", caller.programmeId(), modelId);
    }

    Series elementsOf(UUID flowId, ElementType type) {
        return new Series(
                "service_model_element where programme_id = ? and flow_id = ? and type = ?",
                caller.programmeId(),
                flowId,
                type);
    }

    /** Rows that are numbered together. */
    final class Series {

        private final String table;
        private final String which;
        private final Object[] values;

        private Series(String rows, Object... values) {
            int where = rows.indexOf(" where ");
            table = rows.substring(0, where);
            which = rows.substring(where);
            this.values = values;
        }

        int count() {
            return database.first("select count(*) from " + table + which, row -> row.getInt(1), values)
                    .orElseThrow();
        }

        /** Makes room for so many behind this number. */
        void open(int after, int rows) {
            shift(rows, after + 1, Integer.MAX_VALUE);
        }

        /** Closes the gap that a row left. */
        void close(int gone) {
            shift(-1, gone + 1, Integer.MAX_VALUE);
        }

        /**
         * Lets the others make way for a row that goes from one number to another.
         *
         * @throws Problem 400 at {@code /number} for a number that is beyond the last
         */
        void move(int from, int to) {
            if (to == from) {
                return;
            }
            int last = count();
            if (to > last) {
                throw Problem.at("/number", "is " + last + " at most");
            }
            if (to < from) {
                shift(1, to, from - 1);
            } else {
                shift(-1, from + 1, to);
            }
        }

        private void shift(int by, int first, int last) {
            Object[] all = new Object[values.length + 3];
            all[0] = by;
            System.arraycopy(values, 0, all, 1, values.length);
            all[values.length + 1] = first;
            all[values.length + 2] = last;
            database.update(
                    "update " + table + " set number = number + ?" + which + " and number between ? and ?", all);
        }
    }
}
