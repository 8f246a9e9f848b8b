package io.fluffywaffle.client.code;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;

import io.fluffywaffle.client.text.TextPurpose;
import io.fluffywaffle.client.text.Texts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides in the background who gets a code, and has it texted. */
@Service
class CodeSender {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BOUND = 1_000_000;

	private final CodeRows rows;

	private final CodeHash hash;

	private final CodeLimits limits;

	private final Reachable reachable;

	private final Texts texts;

	private final Clock clock;

	CodeSender(CodeRows rows, CodeHash hash, CodeLimits limits, Reachable reachable, Texts texts, Clock clock) {
		this.rows = rows;
		this.hash = hash;
		this.limits = limits;
		this.reachable = reachable;
		this.texts = texts;
		this.clock = clock;
	}

	/** Texts the code of one round, once. */
	@Transactional
	public void decide(CodeJob job) {
		CodeRows.Row row = this.rows.lock(job.subject(), job.round(), this.clock.instant()).orElse(null);
		if (row == null || !this.reachable.is(row.accountId(), row.phone())
				|| !this.limits.admit(row.accountId(), row.phone(), job.dailyCodes())) {
			return;
		}
		CodeOrder order = new CodeOrder(row.subject(), row.accountId(), row.phone(), row.words(), job.dailyCodes());
		String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(BOUND));
		this.rows.arm(order.subject(), this.hash.of(order.subject(), code));
		this.texts.sendSealed(order.accountId(), order.phone(), TextPurpose.CODE, order.body(code), order.shown(),
				row.expiresAt());
	}

}
