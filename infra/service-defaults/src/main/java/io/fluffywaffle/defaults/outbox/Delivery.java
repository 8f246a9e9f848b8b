package io.fluffywaffle.defaults.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import io.fluffywaffle.defaults.faults.CrashPoint;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends facts while the relay holds its lock. A fact does not overtake an older one of
 * its topic that could not be sent, and none is awaited longer than the lock is held.
 */
final class Delivery {

	private static final Logger log = LoggerFactory.getLogger(Delivery.class);

	private static final int LOOK_AROUND_MILLIS = 500;

	private final OutboxTable outbox;

	private final Producer<String, byte[]> kafka;

	private final BooleanSupplier running;

	Delivery(OutboxTable outbox, Producer<String, byte[]> kafka, BooleanSupplier running) {
		this.outbox = outbox;
		this.kafka = kafka;
		this.running = running;
	}

	/**
	 * Sends facts in this order, deletes those that Kafka has and sets those aside that
	 * it will never take.
	 * @return whether none has to be sent again
	 * @throws SQLException when the connection is gone, and with it the lock: whoever
	 * gets it next sends the facts again
	 */
	boolean deliver(List<OutboxRow> rows) throws SQLException {
		CrashPoint.reach("C2");
		List<Sent> sent = send(rows);
		List<OutboxRow> told = new ArrayList<>(sent.size());
		List<Refused> refused = new ArrayList<>();
		Set<String> held = new HashSet<>();
		for (Sent one : sent) {
			if (!answered(one)) {
				break;
			}
			Throwable failure = one.failure();
			if (failure != null && isAtFault(failure)) {
				refused.add(new Refused(one.row(), failure.toString()));
			}
			else if (failure != null) {
				log.warn("Kafka did not take event {} yet: {}", one.row().eventId(), failure.toString());
				held.add(one.row().place());
			}
			// what came through before an older one of its key is sent again, after it
			else if (!held.contains(one.row().place())) {
				told.add(one.row());
			}
		}
		CrashPoint.reach("C3");
		this.outbox.delete(told);
		for (Refused one : refused) {
			log.error("Kafka refuses event {} for {}: {}", one.row().eventId(), one.row().topic(), one.reason());
			this.outbox.refuse(one.row(), one.reason());
		}
		return told.size() + refused.size() == rows.size();
	}

	/** Leaves out what comes after a fact that cannot be sent to the same topic now. */
	private List<Sent> send(List<OutboxRow> rows) {
		List<Sent> sent = new ArrayList<>(rows.size());
		Set<String> stuckTopics = new HashSet<>();
		for (OutboxRow row : rows) {
			if (!this.running.getAsBoolean()) {
				break;
			}
			if (!stuckTopics.contains(row.topic())) {
				Sent one = new Sent(row, this.kafka.send(row.toRecord()));
				sent.add(one);
				Throwable failure = one.failure();
				if (failure != null && !isAtFault(failure)) {
					stuckTopics.add(row.topic());
				}
			}
		}
		return sent;
	}

	private boolean answered(Sent sent) throws SQLException {
		while (this.running.getAsBoolean() || sent.answer().isDone()) {
			try {
				sent.answer().get(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS);
				return true;
			}
			catch (ExecutionException ex) {
				return true;
			}
			catch (TimeoutException ex) {
				this.outbox.requireAlive();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return false;
	}

	/** Whether the record itself is what Kafka does not take, today or ever. */
	private static boolean isAtFault(Throwable failure) {
		return failure instanceof RecordTooLargeException || failure instanceof RecordBatchTooLargeException
				|| failure instanceof InvalidRecordException;
	}

	private record Sent(OutboxRow row, Future<RecordMetadata> answer) {

		@Nullable Throwable failure() {
			return (this.answer.state() == Future.State.FAILED) ? this.answer.exceptionNow() : null;
		}

	}

	private record Refused(OutboxRow row, String reason) {
	}

}
