/// How scalars fold to Latin letters: `@hex` starts a run, then one entry a scalar.
///
/// A capital entry stands for a capital letter, `-` for a scalar that is dropped (vowel signs,
/// hard and soft signs, hamza). Made by `Benchmarks/desk/folding.py` from the Unicode decompositions.
enum FoldingTable {
    static let runs = """
        @aa a @b5 u @ba o @c0 A A A A A A Ae C E E E E I I I I D N O O O O O @d8 O U U U U Y Th ss
        a a a a a a ae c e e e e i i i i d n o o o o o @f8 o u u u u y th y A a A a A a C c C c C
        c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i Ij ij J j K
        k k L l L l L l @141 L l N n N n N n n N n O o O o O o Oe oe R r R r R r S s S s S s S s T
        t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s @181 B @18a D @18f A @191 F f
        @198 K k @1a0 O o @1af U u @1c4 Dz Dz dz Lj Lj lj Nj Nj nj A a I i O o U u U u U u U u U u
        @1de A a A a @1e6 G g K k O o O o @1f0 j Dz Dz dz G g @1f8 N n A a @200 A a A a E e E e I
        i I i O o O o R r R r U u U u S s T t @21e H h @226 A a E e O o O o O o O o Y y @253 b
        @257 d @259 a @2b0 h @2b2 j r @2b7 w y @2e1 l s x @300 - - - - - - - - - - - - - - - - - -
        - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
        - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
        - - - - @386 A @388 E I I @38c O @38e Y O i A V G D E Z I Th I K L M N X O P R @3a3 S T Y
        F Ch Ps O I Y a e i i y a v g d e z i th i k l m n x o p r s s t y f ch ps o i y o y o
        @3d0 v th y y y f p @3f0 k r s @3f4 Th e @3f9 S @400 E E Dj G E Dz I I J Lj Nj C K I U Dz
        A B V G D E Zh Z I Y K L M N O P R S T U F Kh Ts Ch Sh Sch - Y - E Yu Ya a b v g d e zh z
        i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya e e dj g e dz i i j lj nj c k i u
        dz @490 G g G g @49a K k @4a2 N n @4ae U u U u @4ba H h @4c1 Zh zh @4d0 A a A a @4d6 E e A
        a A a Zh zh Z z @4e2 I i I i O o O o O o E e U u U u U u Ch ch @4f8 Y y @591 - - - - - - -
        - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
        - - - @5d0 - b g d h v z h t y k k l m m n n s - p p ts ts k r sh t @621 - a a w i y a b a
        t th j h kh d d r z s sh s d t z - g @640 - f q k l m n h w a y - - - - - - - - - - - - -
        - - - - - - - - 0 1 2 3 4 5 6 7 8 9 @670 - @679 t @67e p @686 ch @688 d @691 r @698 zh
        @6a9 k @6af g @6ba n @6be h @6c1 h @6cc y @6d2 e @6f0 0 1 2 3 4 5 6 7 8 9 @1e00 A a B b B
        b B b C c D d D d D d D d D d E e E e E e E e E e F f G g H h H h H h H h H h I i I i K k
        K k K k L l L l L l L l M m M m M m N n N n N n N n O o O o O o O o P p P p R r R r R r R
        r S s S s S s S s S s T t T t T t T t U u U u U u U u U u V v V v W w W w W w W w W w X x
        X x Y y Z z Z z Z z h t w y @1e9b s @1e9e Ss @1ea0 A a A a A a A a A a A a A a A a A a A a
        A a A a E e E e E e E e E e E e E e E e I i I i O o O o O o O o O o O o O o O o O o O o O
        o O o U u U u U u U u U u U u U u Y y Y y Y y Y y @1f00 a a a a a a a a A A A A A A A A e
        e e e e e @1f18 E E E E E E @1f20 i i i i i i i i I I I I I I I I i i i i i i i i I I I I
        I I I I o o o o o o @1f48 O O O O O O @1f50 y y y y y y y y @1f59 Y @1f5b Y @1f5d Y @1f5f
        Y o o o o o o o o O O O O O O O O a a e e i i i i o o y y o o @1f80 a a a a a a a a A A A
        A A A A A i i i i i i i i I I I I I I I I o o o o o o o o O O O O O O O O a a a a a @1fb6
        a a A A A A A @1fbe i @1fc2 i i i @1fc6 i i E E I I I @1fd0 i i i i @1fd6 i i I I I I
        @1fe0 y y y y r r y y Y Y Y Y R @1ff2 o o o @1ff6 o o O O O O O
        """
}
