/**
 * Who gets in where, and how soon nobody does any more.
 */
@NullMarked
package io.fluffywaffle.acceptance.access;

import org.jspecify.annotations.NullMarked;
