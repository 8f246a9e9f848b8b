package io.fluffywaffle.local.plan;

/** A part did not get ready. */
public final class PartFailed extends Exception {

	private final transient Part part;

	PartFailed(Part part, Throwable cause) {
		super(part.name() + " did not start", cause);
		this.part = part;
	}

	public Part part() {
		return this.part;
	}

}
