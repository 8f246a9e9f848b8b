package io.fluffywaffle.client.membership.web;

/** How many clients are in a group now who were not. */
record MemberChangesView(int added) {

	/** How many clients are in a group no more. */
	record Removed(int removed) {
	}

}
