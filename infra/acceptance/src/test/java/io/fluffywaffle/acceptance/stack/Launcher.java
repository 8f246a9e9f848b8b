package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;

import io.fluffywaffle.local.settings.Settings;

/** How a whole platform is run for the tests. */
interface Launcher {

	/** Its ports and addresses. */
	Settings settings();

	/** Starts everything, with the sample data. */
	void up();

	/** The folder that holds its secrets and its logins, once it is up. */
	Path home();

	/** Ends a part as a power cut would: no shutdown, nothing flushed. */
	void kill(String part);

	/** Starts a part again and waits until it works. */
	void restart(String part);

	/** Ends everything. */
	void down();

}
