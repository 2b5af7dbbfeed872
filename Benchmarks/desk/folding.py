import unicodedata
cyr=dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя","a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya".split()))
cyr.update({'ђ':'dj','ѓ':'g','є':'e','ѕ':'dz','і':'i','ї':'i','ј':'j','љ':'lj','њ':'nj','ћ':'c','ќ':'k','ў':'u','џ':'dz','ґ':'g','ѝ':'i','ѐ':'e','қ':'k','ң':'n','ғ':'g','ү':'u','ұ':'u','һ':'h','ә':'a','ө':'o'})
gr=dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω","a v g d e z i th i k l m n x o p r s s t y f ch ps o".split()))
ar={0x621:'-',0x622:'a',0x623:'a',0x624:'w',0x625:'i',0x626:'y',0x627:'a',0x628:'b',0x629:'a',0x62a:'t',0x62b:'th',0x62c:'j',0x62d:'h',0x62e:'kh',0x62f:'d',0x630:'d',0x631:'r',0x632:'z',0x633:'s',0x634:'sh',0x635:'s',0x636:'d',0x637:'t',0x638:'z',0x639:'-',0x63a:'g',0x641:'f',0x642:'q',0x643:'k',0x644:'l',0x645:'m',0x646:'n',0x647:'h',0x648:'w',0x649:'a',0x64a:'y',0x67e:'p',0x686:'ch',0x698:'zh',0x6a9:'k',0x6af:'g',0x6cc:'y',0x6c1:'h',0x6be:'h',0x6ba:'n',0x6d2:'e',0x679:'t',0x688:'d',0x691:'r'}
for i in range(10): ar[0x660+i]=str(i); ar[0x6f0+i]=str(i)
for i in list(range(0x64b,0x660))+[0x640,0x670]: ar[i]='-'
he=dict(zip(range(0x5d0,0x5eb),"- b g d h v z h t y k k l m m n n s - p p ts ts k r sh t".split()))
for i in range(0x591,0x5c8): he[i]='-'
sp={'æ':'ae','œ':'oe','ß':'ss','þ':'th','ð':'d','ø':'o','ł':'l','đ':'d','ħ':'h','ı':'i','ĸ':'k','ŋ':'n','ŧ':'t','ĳ':'ij','ŉ':'n','ſ':'s','ə':'a','ɓ':'b','ɗ':'d','ƙ':'k','ơ':'o','ư':'u','ƒ':'f','ẞ':'ss','ª':'a','º':'o','µ':'u'}
out={}
for cp in list(range(0xAA,0x700))+list(range(0x1E00,0x2000)):
    c=chr(cp)
    if cp in ar: out[cp]=(ar[cp],0);continue
    if cp in he: out[cp]=(he[cp],0);continue
    if 0x300<=cp<0x370: out[cp]=('-',0);continue
    lo=c.lower(); up=1 if lo!=c else 0
    if lo in sp: out[cp]=(sp[lo],up);continue
    d=unicodedata.normalize('NFKD',c)
    b=''
    base=''.join(x for x in d if not unicodedata.combining(x)).lower()
    if c.lower() in cyr: b=cyr[c.lower()]
    elif base and all(x in cyr for x in base): b=''.join(cyr[x] for x in base)
    elif base and all(x in gr for x in base): b=''.join(gr[x] for x in base)
    elif base and all('a'<=x<='z' for x in base) and unicodedata.category(c)[0]=='L': b=base
    if b: out[cp]=(b,up)
# pack runs
lines=[];items=[]
for cp in sorted(out):
    s,up=out[cp]; s=s[:3]
    items.append((cp,(s[0].upper()+s[1:]) if up else s))
# sequential: "@hex" starts a run
toks=[];prev=None
for cp,s in items:
    if prev is None or cp!=prev+1: toks.append('@%x'%cp)
    toks.append(s);prev=cp
line='';L=[]
for t in toks:
    if len(line)+len(t)+1>90: L.append(line);line=''
    line+=(' ' if line else '')+t
L.append(line)
print(len(items),sum(map(len,L)))
open('fold.txt','w').write('\n'.join('        '+l for l in L))
