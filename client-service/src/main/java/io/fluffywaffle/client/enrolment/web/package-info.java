/**
 * The settings of enrolment over REST.
 */
@NullMarked
package io.fluffywaffle.client.enrolment.web;

import org.jspecify.annotations.NullMarked;
