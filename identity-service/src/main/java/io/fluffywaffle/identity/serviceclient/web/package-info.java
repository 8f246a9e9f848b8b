/**
 * Service clients over REST, for admins.
 */
@NullMarked
package io.fluffywaffle.identity.serviceclient.web;

import org.jspecify.annotations.NullMarked;
