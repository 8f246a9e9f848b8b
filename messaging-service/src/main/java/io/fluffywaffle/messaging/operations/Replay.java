package io.fluffywaffle.messaging.operations;

/** What came of replaying a request out of quarantine. */
public enum Replay {

	/** It is received as if it had come now. */
	RECEIVED,
	/** It is not there, or was too long to be kept whole. */
	GONE,
	/** Its signature still belongs to no token that is known. */
	NOT_SIGNED,
	/** Its number still belongs to no account. */
	NO_ACCOUNT,
	/** It is no text. */
	NO_TEXT,
	/** Neither Kafka nor the database takes it now. */
	AWAY

}
