package io.fluffywaffle.identity.audit;

/**
 * How far the chain has come.
 *
 * @param sequence of the last line, 0 before the first
 * @param hash of the last line, 64 hex digits
 */
public record AuditHead(long sequence, String hash) {

	/** Before the first line. */
	static final AuditHead START = new AuditHead(0, "0".repeat(64));

}
