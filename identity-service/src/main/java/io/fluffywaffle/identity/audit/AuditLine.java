package io.fluffywaffle.identity.audit;

/**
 * A fact at its place in the chain.
 *
 * @param sequence without gaps, from 1
 * @param previousHash of the line before it, 64 hex digits
 * @param hash of this line and of the hash before it, 64 hex digits
 */
public record AuditLine(long sequence, AuditFact fact, String previousHash, String hash) {

	/** The line that follows the head. */
	static AuditLine after(AuditHead head, AuditFact fact) {
		long sequence = head.sequence() + 1;
		return new AuditLine(sequence, fact, head.hash(), LineHash.of(head.hash(), sequence, fact));
	}

	AuditHead head() {
		return new AuditHead(this.sequence, this.hash);
	}

	/** Whether the line is what it was when it was written. */
	boolean isSound() {
		return this.hash.equals(LineHash.of(this.previousHash, this.sequence, this.fact));
	}

}
