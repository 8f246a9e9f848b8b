package io.fluffywaffle.identity.audit;

import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain, line by line, until one is found that is not what was written.
 */
final class ChainWalk {

	private final Anchors anchors;

	private AuditHead beforeLast = AuditHead.START;

	private AuditHead last = AuditHead.START;

	private @Nullable Long tampered;

	ChainWalk(Anchors anchors) {
		this.anchors = anchors;
	}

	/** Looks at the next line; says whether to go on. */
	boolean step(AuditLine line) {
		this.tampered = suspect(line);
		if (this.tampered == null) {
			this.beforeLast = this.last;
			this.last = line.head();
		}
		return this.tampered == null;
	}

	AuditHead last() {
		return this.last;
	}

	@Nullable Long tampered() {
		return this.tampered;
	}

	private @Nullable Long suspect(AuditLine line) {
		long expected = this.last.sequence() + 1;
		if (line.sequence() != expected) {
			return expected;
		}
		if (!line.previousHash().equals(this.last.hash())) {
			return isStranger(line) ? this.last.sequence() : Long.valueOf(expected);
		}
		if (!line.isSound()) {
			return expected;
		}
		// a chain that fits in itself but not what was told: written anew since the last
		// anchor
		return this.anchors.agree(line) ? null : Long.valueOf(this.anchors.vouched() + 1);
	}

	/**
	 * Whether the line before is the one at fault: rewritten together with its hash, or
	 * put in between two that know each other.
	 */
	private boolean isStranger(AuditLine follower) {
		return this.last.sequence() > this.anchors.vouched()
				&& (follower.isSound() || follower.previousHash().equals(this.beforeLast.hash()));
	}

}
