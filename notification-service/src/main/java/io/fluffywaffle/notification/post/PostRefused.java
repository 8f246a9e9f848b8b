package io.fluffywaffle.notification.post;

/** What was asked cannot be done with this post, or not by this person. */
public final class PostRefused extends RuntimeException {

	private final Reason reason;

	PostRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why not. */
	public Reason reason() {
		return this.reason;
	}

	/** Why something cannot be done. */
	public enum Reason {

		/** No such post, or none for this person. */
		NO_POST,
		/** The post has no such picture. */
		NO_PICTURE,
		/** No such account, or none of this person. */
		NO_ACCOUNT,
		/** Posts for the whole installation are written by its admins. */
		NOT_AN_ADMIN,
		/** Whoever only reads in an account writes nothing for it. */
		ONLY_READS,
		/** Somebody else wrote it. */
		NOT_THE_AUTHOR,
		/** Neither an admin nor an owner of the account. */
		NOT_A_MODERATOR,
		/** It is published already. */
		PUBLISHED,
		/** It waits for no time. */
		NOT_SCHEDULED,
		/** It is not published. */
		NOT_PUBLISHED,
		/** It was taken down, and nothing in it has changed since. */
		UNCHANGED,
		/** It has as many pictures as it may. */
		TOO_MANY_PICTURES

	}

}
