package io.fluffywaffle.client.importing;

/** What was asked for does not go with how far the import is. */
public final class WrongMoment extends RuntimeException {

	WrongMoment(ImportState state) {
		super("The import is " + state.text() + ".");
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

}
