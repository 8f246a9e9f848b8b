/**
 * The own page over REST, without a login.
 */
@NullMarked
package io.fluffywaffle.client.ownpage.web;

import org.jspecify.annotations.NullMarked;
