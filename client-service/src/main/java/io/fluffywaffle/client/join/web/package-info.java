/**
 * Enrolment over REST, without a login.
 */
@NullMarked
package io.fluffywaffle.client.join.web;

import org.jspecify.annotations.NullMarked;
