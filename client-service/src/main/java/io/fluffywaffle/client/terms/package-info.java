/**
 * The terms of each account: drafts, and versions that never change once published.
 */
@NullMarked
package io.fluffywaffle.client.terms;

import org.jspecify.annotations.NullMarked;
