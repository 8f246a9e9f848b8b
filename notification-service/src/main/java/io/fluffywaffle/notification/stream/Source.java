package io.fluffywaffle.notification.stream;

/** What an instance has to hear of before it may tell anybody anything. */
public enum Source {

	/** What happens in the accounts. */
	ACTIVITY,
	/** Who may know of it. */
	MEMBERS

}
