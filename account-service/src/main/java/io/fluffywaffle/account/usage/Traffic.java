package io.fluffywaffle.account.usage;

/**
 * How much went one way.
 *
 * @param texts SMS and MMS
 * @param segments of all of them, as Twilio counts: an MMS is one
 * @param mms how many of the texts were MMS
 */
public record Traffic(long texts, long segments, long mms) {

	static final Traffic NONE = new Traffic(0, 0, 0);

	Traffic plus(Traffic other) {
		return new Traffic(this.texts + other.texts, this.segments + other.segments, this.mms + other.mms);
	}

}
