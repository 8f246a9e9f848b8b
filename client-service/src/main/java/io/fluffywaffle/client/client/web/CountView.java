package io.fluffywaffle.client.client.web;

import io.fluffywaffle.client.client.ClientCount;

/**
 * How many clients there are.
 *
 * @param more whether there are more than were counted
 */
record CountView(int count, boolean more) {

	static CountView of(ClientCount count) {
		return new CountView(count.count(), count.more());
	}

}
