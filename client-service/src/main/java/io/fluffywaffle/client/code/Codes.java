package io.fluffywaffle.client.code;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.fluffywaffle.client.code.CodeCheck.Outcome;
import io.fluffywaffle.client.code.CodeRows.Try;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Orders codes and checks what people type. Whether a phone gets one is decided in the
 * background: nobody who asks learns it, not by words and not by time.
 */
@Service
public class Codes {

	/** How long a code is good for. */
	public static final Duration LIFE = Duration.ofMinutes(10);

	static final int TRIES = 5;

	/** How often one attempt may ask for a code. */
	static final int ROUNDS = 3;

	private final CodeRows rows;

	private final CodeHash hash;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	Codes(CodeRows rows, CodeHash hash, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.rows = rows;
		this.hash = hash;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** Has a code texted, unless somebody or something is against it. */
	public void order(CodeOrder order) {
		Instant now = this.clock.instant();
		schedule(order.subject(), this.rows.open(order, now.plus(LIFE)), order.dailyCodes(), now);
	}

	/** Has a code texted unless one was ordered for the same before. */
	public void orderOnce(CodeOrder order) {
		Instant now = this.clock.instant();
		if (this.rows.openOnce(order, now.plus(LIFE))) {
			schedule(order.subject(), 1, order.dailyCodes(), now);
		}
	}

	/** Has a new code texted, after which the old one is right no more. */
	public void again(UUID subject, int dailyCodes) {
		again(subject, dailyCodes, Duration.ZERO);
	}

	/**
	 * The same, unless the old one was asked for only a moment ago.
	 * @param moment how long a code is waited for
	 */
	public void again(UUID subject, int dailyCodes, Duration moment) {
		Instant now = this.clock.instant();
		this.rows.again(subject, ROUNDS, now.plus(LIFE), moment)
			.ifPresent((round) -> schedule(subject, round, dailyCodes, now));
	}

	/** Counts the try, and uses the code up if it is right. */
	public CodeCheck check(UUID subject, String typed) {
		return check(subject, typed, false);
	}

	/**
	 * The same, and a code that was right is right again: the form came twice. That
	 * counts as a try, too.
	 */
	public CodeCheck checkAgain(UUID subject, String typed) {
		CodeCheck check = check(subject, typed, true);
		return (check.outcome() == Outcome.OVER && wasRight(subject, typed)) ? CodeCheck.of(Outcome.RIGHT) : check;
	}

	private CodeCheck check(UUID subject, String typed, boolean evenIfUsedMeanwhile) {
		Instant now = this.clock.instant();
		Try one = this.rows.count(subject, TRIES, now).orElse(null);
		byte[] given = this.hash.of(subject, TypedCode.digits(typed));
		if (one == null) {
			return CodeCheck.of(Outcome.OVER);
		}
		byte[] right = one.hash();
		if (right == null || !MessageDigest.isEqual(right, given)) {
			return new CodeCheck(Outcome.WRONG, TRIES - one.tries());
		}
		boolean first = this.rows.use(subject, right, now);
		return CodeCheck.of((first || evenIfUsedMeanwhile) ? Outcome.RIGHT : Outcome.OVER);
	}

	private boolean wasRight(UUID subject, String typed) {
		byte[] given = this.hash.of(subject, TypedCode.digits(typed));
		return this.rows.countUsed(subject, TRIES, this.clock.instant())
			.filter((used) -> MessageDigest.isEqual(used, given))
			.isPresent();
	}

	private void schedule(UUID subject, int round, int dailyCodes, Instant now) {
		CodeJob job = new CodeJob(subject, round, dailyCodes);
		this.scheduler.getObject().scheduleIfNotExists(CodeJob.TASK.instance(job.name()).data(job).scheduledTo(now));
	}

}
