/**
 * Tests of the feature of the same name.
 */
@NullMarked
package io.fluffywaffle.client.enrolment;

import org.jspecify.annotations.NullMarked;
