/* han: Han characters for tests, each as a letter: A B C makes a word. */
#ifndef TESTS_HAN_H
#define TESTS_HAN_H

#define A "\u7532"
#define B "\u4e59"
#define C "\u4e19"
#define D "\u4e01"
#define E "\u620a"
#define F "\u5df1"
#define G "\u5e9a"
#define H "\u8f9b"
#define COMMA "\uff0c"
#define STOP "\u3002"

#endif
