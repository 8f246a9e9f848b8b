package io.fluffywaffle.notification.stream;

import java.util.List;

/** What happened in an account before, as one caller may read it. */
public interface Past {

	/**
	 * The activities after this number, oldest first, at most a page of them: an empty
	 * page is the end.
	 * @throws PastUnavailableException when it cannot be read now
	 */
	List<Frame> after(long sequence);

	/**
	 * The number of the newest activity.
	 * @throws PastUnavailableException when it cannot be read now
	 */
	long newest();

}
