/**
 * Memberships over REST.
 */
@NullMarked
package io.fluffywaffle.client.membership.web;

import org.jspecify.annotations.NullMarked;
