package io.fluffywaffle.notification.stream;

import java.io.IOException;

/** The browser's end of a stream. Each method fails when the browser is gone. */
public interface Reader {

	/** The first event: the number that all further ones follow. */
	void hello(long sequence) throws IOException;

	/** An activity; may stay in a buffer until {@link #flush()}. */
	void activity(Frame frame) throws IOException;

	/** Sends what is buffered. */
	void flush() throws IOException;

	/** A sign of life that means nothing. */
	void heartbeat() throws IOException;

	/** The last words. */
	void goodbye(Ending ending) throws IOException;

}
