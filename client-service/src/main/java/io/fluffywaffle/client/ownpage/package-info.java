/**
 * The page of each client: profile, consents, data and leaving, behind a link and a code.
 */
@NullMarked
package io.fluffywaffle.client.ownpage;

import org.jspecify.annotations.NullMarked;
